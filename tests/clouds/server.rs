//! A small HTTP server on loopback that misbehaves on request.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

/// A request as it came.
#[derive(Debug, Clone)]
pub struct Received {
    /// Method.
    pub method: String,
    /// Path, its escapes as they came.
    pub path: String,
    /// Query, without the question mark.
    pub query: String,
    /// Headers, names in lower case.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub body: Vec<u8>,
}

impl Received {
    /// A header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The body as JSON, null when it is none.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// The fields of a form.
    pub fn form(&self) -> Vec<(String, String)> {
        fields(&String::from_utf8_lossy(&self.body))
    }

    /// A field of the query.
    pub fn asked(&self, name: &str) -> Option<String> {
        fields(&self.query).into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// The segments of the path, unescaped.
    pub fn segments(&self) -> Vec<String> {
        self.path.split('/').filter(|segment| !segment.is_empty()).map(|segment| unescape(segment, false)).collect()
    }
}

fn fields(text: &str) -> Vec<(String, String)> {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(key, value)| (unescape(key, true), unescape(value, true)))
        .collect()
}

fn unescape(text: &str, form: bool) -> String {
    let (mut bytes, mut rest) = (Vec::new(), text.as_bytes());
    while let Some((&first, tail)) = rest.split_first() {
        let hex = tail.get(..2).and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        match (first, hex) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &tail[2..];
                continue;
            }
            (b'+', _) if form => bytes.push(b' '),
            _ => bytes.push(first),
        }
        rest = tail;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A reply.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Status.
    pub status: u16,
    /// Headers.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub body: Vec<u8>,
}

impl Answer {
    /// JSON.
    pub fn json(status: u16, body: &serde_json::Value) -> Self {
        Answer {
            status,
            headers: vec![("Content-Type".into(), "application/json; charset=utf-8".into())],
            body: body.to_string().into_bytes(),
        }
    }

    /// With a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: impl ToString) -> Self {
        self.headers.push((name.into(), value.to_string()));
        self
    }
}

/// How a request goes wrong.
#[derive(Debug, Clone)]
pub enum Fault {
    /// This instead of the real answer; nothing happens.
    Instead(Answer),
    /// It happens, and this is answered.
    DoneBut(Answer),
    /// The real answer, late.
    Late(Duration),
    /// It happens, and the connection breaks before any answer.
    DoneThenDropped,
    /// The connection breaks and nothing happens.
    Dropped,
    /// The answer breaks off after so many bytes of its body.
    CutAfter(usize),
    /// The answer comes one byte in so much time.
    Trickle(Duration),
    /// The real answer, with the second text in place of the first.
    Altered(&'static str, &'static str),
}

/// What answers.
pub trait Service: Send + 'static {
    /// The answer to a request.
    fn answer(&mut self, request: &Received) -> Answer;
}

struct Inner<S> {
    service: S,
    requests: Vec<Received>,
    faults: Vec<(String, Fault, u32)>,
}

/// A running server. It ends when dropped.
pub struct Cloud<S> {
    /// `http://127.0.0.1:PORT`.
    pub origin: String,
    inner: Arc<Mutex<Inner<S>>>,
    ended: Arc<AtomicBool>,
}

/// Most requests that one server answers: a loop gone wild ends.
const MOST_REQUESTS: usize = 200_000;

impl<S: Service> Cloud<S> {
    /// Starts on a free port of 127.0.0.1.
    pub fn start(service: S) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let origin = format!("http://{}", listener.local_addr().expect("an address"));
        let inner = Arc::new(Mutex::new(Inner { service, requests: Vec::new(), faults: Vec::new() }));
        let ended = Arc::new(AtomicBool::new(false));
        let (shared, over) = (inner.clone(), ended.clone());
        std::thread::spawn(move || {
            for connection in listener.incoming() {
                if over.load(Ordering::SeqCst) {
                    return;
                }
                let shared = shared.clone();
                if let Ok(connection) = connection {
                    std::thread::spawn(move || drop(serve(connection, &shared)));
                }
            }
        });
        Cloud { origin, inner, ended }
    }

    /// What answers, to look at and to change.
    pub fn with<T>(&self, look: impl FnOnce(&mut S) -> T) -> T {
        look(&mut lock(&self.inner).service)
    }

    /// The next `times` requests whose `METHOD /path` contains `part` go wrong.
    pub fn fault(&self, part: &str, fault: Fault, times: u32) {
        lock(&self.inner).faults.push((part.into(), fault, times));
    }

    /// Every request so far whose `METHOD /path` contains `part`.
    pub fn received(&self, part: &str) -> Vec<Received> {
        let inner = lock(&self.inner);
        inner.requests.iter().filter(|request| line(request).contains(part)).cloned().collect()
    }

    /// How many those are.
    pub fn count(&self, part: &str) -> usize {
        self.received(part).len()
    }
}

impl<S> Drop for Cloud<S> {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::SeqCst);
        // Wakes the thread that waits for a connection.
        let _ = TcpStream::connect(self.origin.trim_start_matches("http://"));
    }
}

fn lock<S>(inner: &Mutex<Inner<S>>) -> MutexGuard<'_, Inner<S>> {
    inner.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn line(request: &Received) -> String {
    format!("{} {}", request.method, request.path)
}

fn serve<S: Service>(mut connection: TcpStream, inner: &Mutex<Inner<S>>) -> std::io::Result<()> {
    connection.set_read_timeout(Some(Duration::from_secs(20)))?;
    connection.set_nodelay(true)?;
    // Kept open for one client's requests, as real clouds do.
    while let Some(request) = receive(&mut connection)? {
        let (fault, answer) = {
            let mut inner = lock(inner);
            if inner.requests.len() >= MOST_REQUESTS {
                return connection.shutdown(Shutdown::Both);
            }
            inner.requests.push(request.clone());
            let text = line(&request);
            let found = inner.faults.iter_mut().find(|(part, _, times)| *times > 0 && text.contains(part.as_str()));
            let fault = found.map(|(_, fault, times)| {
                *times -= 1;
                fault.clone()
            });
            let happens = !matches!(fault, Some(Fault::Instead(_) | Fault::Dropped));
            (fault, happens.then(|| inner.service.answer(&request)))
        };
        let whole = |answer: &Option<Answer>| answer.clone().expect("it happened");
        match fault {
            None => send(&mut connection, &whole(&answer), None, None)?,
            Some(Fault::Instead(answer) | Fault::DoneBut(answer)) => send(&mut connection, &answer, None, None)?,
            Some(Fault::Altered(from, to)) => {
                let mut answer = whole(&answer);
                answer.body = String::from_utf8_lossy(&answer.body).replace(from, to).into_bytes();
                send(&mut connection, &answer, None, None)?;
            }
            Some(Fault::Late(time)) => {
                std::thread::sleep(time);
                send(&mut connection, &whole(&answer), None, None)?;
            }
            Some(Fault::DoneThenDropped | Fault::Dropped) => return connection.shutdown(Shutdown::Both),
            Some(Fault::CutAfter(bytes)) => {
                send(&mut connection, &whole(&answer), Some(bytes), None)?;
                return connection.shutdown(Shutdown::Both);
            }
            Some(Fault::Trickle(pause)) => send(&mut connection, &whole(&answer), None, Some(pause))?,
        }
    }
    Ok(())
}

fn receive(connection: &mut TcpStream) -> std::io::Result<Option<Received>> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        let read = connection.read(&mut buffer)?;
        if read == 0 || bytes.len() > 65_536 {
            return Ok(None);
        }
        bytes.extend_from_slice(&buffer[..read]);
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.split("\r\n");
    let mut words = lines.next().unwrap_or_default().split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.trim().to_lowercase(), value.trim().to_string()))
        .collect();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut request = Received {
        method: method.into(),
        path: path.into(),
        query: query.into(),
        headers,
        body: bytes[end + 4..].to_vec(),
    };
    let length: usize = request.header("content-length").and_then(|text| text.parse().ok()).unwrap_or(0);
    while request.body.len() < length.min(1 << 20) {
        let read = connection.read(&mut buffer)?;
        if read == 0 {
            return Ok(None);
        }
        request.body.extend_from_slice(&buffer[..read]);
    }
    Ok(Some(request))
}

fn send(
    connection: &mut TcpStream,
    answer: &Answer,
    cut: Option<usize>,
    pause: Option<Duration>,
) -> std::io::Result<()> {
    let mut head = format!("HTTP/1.1 {} Status\r\nContent-Length: {}\r\n", answer.status, answer.body.len());
    for (name, value) in &answer.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    let body = &answer.body[..cut.unwrap_or(answer.body.len()).min(answer.body.len())];
    let Some(pause) = pause else {
        let mut whole = head.into_bytes();
        whole.extend_from_slice(body);
        return connection.write_all(&whole);
    };
    connection.write_all(head.as_bytes())?;
    for byte in body {
        connection.write_all(std::slice::from_ref(byte))?;
        std::thread::sleep(pause);
    }
    Ok(())
}
