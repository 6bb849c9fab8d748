//! The connected cars and their tokens, in one file that only its owner can read.
//!
//! Tokens are encrypted, each for its own connection, under the key in `WATTFARER_TOKEN_KEY` (64 hexadecimal digits) or, without that, in
//! a file beside that only its owner can read. A key beside the lock protects copies and backups of the one file, not the computer.

use serde::{Deserialize, Serialize};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use wattfarer::api::{Attributes, Seal, TokenStore, Tokens};
use wattfarer::{Error, ErrorKind, Instant, Result};

/// Names the file, in place of the one in the configuration folder of the platform.
const VARIABLE: &str = "WATTFARER_CONNECTIONS";

/// Holds the key that tokens are encrypted with, in place of the file beside.
const KEY_VARIABLE: &str = "WATTFARER_TOKEN_KEY";
/// What tokens are sealed as.
const SEALED_AS: &str = "tokens";

/// A consent and the cars that it covers.
#[derive(Clone, Serialize, Deserialize)]
pub struct Connection {
    pub name: String,
    pub provider: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    pub cars: Vec<Attributes>,
    /// The tokens, encrypted for this name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sealed_tokens: Option<String>,
    /// As files of version 0.1 hold them; they are encrypted when the file is next written.
    #[serde(default, skip_serializing)]
    tokens: Option<SavedTokens>,
}

impl Connection {
    pub fn new(name: &str, provider: &str, user_id: Option<String>, cars: Vec<Attributes>) -> Self {
        Connection { name: name.into(), provider: provider.into(), user_id, cars, sealed_tokens: None, tokens: None }
    }
}

#[derive(Clone, Serialize, Deserialize)]
struct SavedTokens {
    access: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    refresh: Option<String>,
    issued_at: Instant,
    expires_at: Instant,
}

#[derive(Default, Serialize, Deserialize)]
struct Content {
    connections: Vec<Connection>,
}

/// The file.
#[derive(Clone)]
pub struct Connections {
    path: PathBuf,
}

/// A car in a list.
#[derive(Serialize)]
pub struct ListedCar {
    pub connection: String,
    pub provider: String,
    #[serde(flatten)]
    pub car: Attributes,
}

impl Connections {
    /// The file in the configuration folder, or where `WATTFARER_CONNECTIONS` says.
    pub fn open() -> Result<Self> {
        let path = match std::env::var_os(VARIABLE) {
            Some(path) => PathBuf::from(path),
            None => dirs::config_dir()
                .ok_or_else(|| Error::invalid(VARIABLE, "is not set, and this platform names no configuration folder"))?
                .join("wattfarer")
                .join("connections.json"),
        };
        Ok(Connections { path })
    }

    /// Every connected car.
    pub fn cars(&self) -> Vec<ListedCar> {
        let listed = |connection: &Connection| {
            let (name, provider) = (connection.name.clone(), connection.provider.clone());
            let cars = connection.cars.clone();
            cars.into_iter().map(move |car| ListedCar { connection: name.clone(), provider: provider.clone(), car })
        };
        self.read().map(|content| content.connections.iter().flat_map(listed).collect()).unwrap_or_default()
    }

    /// Every connection.
    #[cfg(feature = "serve")]
    pub fn all(&self) -> Result<Vec<Connection>> {
        Ok(self.read()?.connections)
    }

    /// The connection and the id of the car that `wanted` names by id, make or model.
    pub fn find(&self, wanted: Option<&str>) -> Result<(Connection, String)> {
        let content = self.read()?;
        let wanted = wanted.map(str::to_lowercase);
        let named = |car: &Attributes| match &wanted {
            None => true,
            Some(wanted) => [Some(&car.connection_id), car.make.as_ref(), car.model.as_ref()]
                .into_iter()
                .flatten()
                .any(|text| text.to_lowercase() == *wanted),
        };
        let found: Vec<(&Connection, &Attributes)> = content
            .connections
            .iter()
            .flat_map(|connection| connection.cars.iter().map(move |car| (connection, car)))
            .filter(|(_, car)| named(car))
            .collect();
        match found.as_slice() {
            [(connection, car)] => Ok(((*connection).clone(), car.connection_id.clone())),
            [] => Err(Error::new(ErrorKind::NotFound, "no such car is connected")
                .with_field("car")
                .with_hint("`wattfarer live cars` lists them, `wattfarer live connect` adds some")),
            several => {
                let ids: Vec<&str> = several.iter().map(|(_, car)| car.connection_id.as_str()).collect();
                Err(Error::new(ErrorKind::Conflict, "several cars are meant")
                    .with_field("car")
                    .with_hint(format!("one of {}", ids.join(", "))))
            }
        }
    }

    /// Adds a connection, or replaces the one of its name; tokens that are there stay.
    pub fn add(&self, mut connection: Connection) -> Result<()> {
        self.change(|content| {
            let before = content.connections.iter().position(|other| other.name == connection.name);
            if let Some(index) = before {
                let before = content.connections.remove(index);
                (connection.tokens, connection.sealed_tokens) = (before.tokens, before.sealed_tokens);
            }
            content.connections.push(connection);
        })
    }

    /// Forgets a car, and the connection with its last one.
    pub fn forget(&self, connection_id: &str) -> Result<()> {
        self.change(|content| {
            for connection in &mut content.connections {
                connection.cars.retain(|car| car.connection_id != connection_id);
            }
            content.connections.retain(|connection| !connection.cars.is_empty());
        })
    }

    /// The tokens of a connection.
    pub fn tokens(&self, name: &str) -> FileTokens {
        FileTokens { connections: self.clone(), name: name.into() }
    }

    fn read(&self) -> Result<Content> {
        let mut text = String::new();
        match std::fs::File::open(&self.path) {
            Ok(mut file) => {
                check_owner(&self.path, &file)?;
                file.read_to_string(&mut text).map_err(|error| Error::io(&self.path, error))?;
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Content::default()),
            Err(error) => return Err(Error::io(&self.path, error)),
        }
        // The text holds tokens: the message shows the place only.
        serde_json::from_str(&text).map_err(|error| {
            Error::new(ErrorKind::BadData, format!("{} is damaged in line {}", self.path.display(), error.line()))
                .with_hint("move it away and connect again")
        })
    }

    fn key(&self) -> Result<Seal> {
        match std::env::var(KEY_VARIABLE).ok().filter(|value| !value.is_empty()) {
            Some(text) => Seal::parse(KEY_VARIABLE, &text),
            None => Seal::beside(&self.path.with_extension("key")),
        }
    }

    fn seal(&self, name: &str, tokens: &SavedTokens) -> Result<String> {
        let text = serde_json::to_string(tokens)
            .map_err(|_| Error::new(ErrorKind::Internal, "tokens cannot be written as JSON"))?;
        self.key()?.seal(SEALED_AS, name, &text)
    }

    fn unseal(&self, name: &str, sealed: &str) -> Result<SavedTokens> {
        let other =
            |error: Error| error.with_hint(format!("is {KEY_VARIABLE} the one they were saved with? or connect again"));
        let text = self.key()?.open(SEALED_AS, name, sealed).map_err(other)?;
        serde_json::from_str(&text).map_err(|_| Error::new(ErrorKind::BadData, "the saved tokens are damaged"))
    }

    /// Reads, changes and writes under a lock: beside, synced, renamed.
    fn change(&self, change: impl FnOnce(&mut Content)) -> Result<()> {
        let io = |error| Error::io(&self.path, error);
        let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        std::fs::create_dir_all(folder).map_err(io)?;
        let lock = private(&self.path.with_extension("lock")).map_err(io)?;
        lock.lock().map_err(io)?;
        let mut content = self.read()?;
        change(&mut content);
        for connection in &mut content.connections {
            if let Some(tokens) = connection.tokens.take() {
                connection.sealed_tokens = Some(self.seal(&connection.name, &tokens)?);
            }
        }
        let text = serde_json::to_string_pretty(&content)
            .map_err(|_| Error::new(ErrorKind::Internal, "connections cannot be written as JSON"))?;
        let beside = self.path.with_extension("new");
        let _ = std::fs::remove_file(&beside);
        let mut file = private(&beside).map_err(io)?;
        file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(io)?;
        std::fs::rename(&beside, &self.path).map_err(io)?;
        // The name is safe once the folder is.
        if let Ok(folder) = std::fs::File::open(folder) {
            let _ = folder.sync_all();
        }
        Ok(())
    }
}

/// A file that only its owner can read.
fn private(path: &Path) -> std::io::Result<std::fs::File> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Refuses tokens that others can read.
#[cfg(unix)]
fn check_owner(path: &Path, file: &std::fs::File) -> Result<()> {
    use std::os::unix::fs::MetadataExt;
    let mode = file.metadata().map_err(|error| Error::io(path, error))?.mode();
    if mode & 0o077 == 0 {
        return Ok(());
    }
    Err(Error::new(ErrorKind::Forbidden, format!("{} can be read by others, and holds tokens", path.display()))
        .with_hint(format!("chmod 600 {}", path.display())))
}

#[cfg(not(unix))]
fn check_owner(_: &Path, _: &std::fs::File) -> Result<()> {
    Ok(())
}

/// The tokens of one connection in the file.
pub struct FileTokens {
    connections: Connections,
    name: String,
}

#[async_trait::async_trait]
impl TokenStore for FileTokens {
    async fn load(&self) -> Result<Option<Tokens>> {
        let content = self.connections.read()?;
        let found = content.connections.into_iter().find(|connection| connection.name == self.name);
        let saved = match found.map(|found| (found.tokens, found.sealed_tokens)) {
            Some((Some(tokens), _)) => Some(tokens),
            Some((None, Some(sealed))) => Some(self.connections.unseal(&self.name, &sealed)?),
            _ => None,
        };
        Ok(saved.map(|saved| Tokens {
            access: saved.access.into(),
            refresh: saved.refresh.map(Into::into),
            issued_at: saved.issued_at,
            expires_at: saved.expires_at,
        }))
    }

    async fn save(&self, tokens: &Tokens) -> Result<()> {
        use wattfarer::api::ExposeSecret;
        let saved = SavedTokens {
            access: tokens.access.expose_secret().into(),
            refresh: tokens.refresh.as_ref().map(|refresh| refresh.expose_secret().into()),
            issued_at: tokens.issued_at,
            expires_at: tokens.expires_at,
        };
        self.connections.change(|content| {
            match content.connections.iter_mut().find(|connection| connection.name == self.name) {
                Some(connection) => connection.tokens = Some(saved),
                // The consent comes before its cars are known.
                None => {
                    let connection =
                        Connection { tokens: Some(saved), ..Connection::new(&self.name, "", None, Vec::new()) };
                    content.connections.push(connection);
                }
            }
        })
    }
}
