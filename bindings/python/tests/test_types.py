"""Types that mypy believes and the package keeps; the notebook runs."""

import importlib.util
import os
import pathlib
import subprocess
import sys

import pytest
import wattfarer
from support import ROOT

PACKAGE = pathlib.Path(wattfarer.__file__).parent
needs = pytest.mark.skipif(importlib.util.find_spec("mypy") is None, reason="mypy is not installed")


@needs
def test_the_package_and_typed_use_of_it_pass_mypy(tmp_path):
    use = tmp_path / "use.py"
    use.write_text(
        "import wattfarer\n"
        "request = wattfarer.ChargeRequest(vehicle='x', goal={'target_soc': 0.8}, connector={'current_type': 'dc'})\n"
        "seconds: float = wattfarer.charge_estimate(request).duration_s\n"
        "kind: wattfarer.CurrentType = request.connector.current_type\n"
        "def plan(planner: wattfarer.Planner, it: wattfarer.PlanRequest) -> list[wattfarer.Trip]:\n"
        "    return planner.plan(it).trips\n"
    )
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path), "-p", "wattfarer"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stdout
    done = subprocess.run([*command[:-2], str(use)], capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stdout
    use.write_text("import wattfarer\nwattfarer.charge_estimate(7)\n")
    assert subprocess.run([*command[:-2], str(use)], capture_output=True, cwd=tmp_path).returncode == 1


@needs
def test_the_stubs_say_what_is_there():
    command = [sys.executable, "-m", "mypy.stubtest", "wattfarer._wattfarer", "--ignore-disjoint-bases"]
    hooks = ["planted_panic", "planted_error", "plan_without_end", "planted_sum"]
    allowed = ROOT / "target" / "stubtest-allowed.txt"
    allowed.write_text("".join(f"wattfarer._wattfarer.{name}\n" for name in hooks))
    command += ["--allowlist", str(allowed), "--ignore-unused-allowlist"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_every_line_of_documentation_is_there():
    import json

    surface = json.loads((ROOT / "bindings" / "api.json").read_text())
    for record in surface["records"]:
        assert record["doc"] in getattr(wattfarer, record["name"]).__doc__
    for function in surface["functions"]:
        native = getattr(wattfarer._wattfarer, function["name"])
        assert native.__doc__, function["name"]
    for thing in surface["objects"]:
        for method in thing["methods"]:
            assert getattr(getattr(wattfarer, thing["name"]), method["name"]).__doc__


def test_the_notebook_runs(tmp_path):
    pytest.importorskip("nbconvert")
    pytest.importorskip("ipykernel")
    notebook = ROOT / "bindings" / "python" / "examples" / "trip.ipynb"
    command = [sys.executable, "-m", "nbconvert", "--to", "notebook", "--execute", str(notebook)]
    done = subprocess.run(
        [*command, "--output-dir", str(tmp_path), "--ExecutePreprocessor.kernel_name=python3"],
        capture_output=True,
        text=True,
        env={**os.environ, "JUPYTER_PATH": str(pathlib.Path(sys.prefix) / "share" / "jupyter")},
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", ["charge_time.py", "trip.py"])
def test_the_examples_run(name):
    example = ROOT / "bindings" / "python" / "examples" / name
    done = subprocess.run([sys.executable, str(example)], capture_output=True, text=True)
    assert done.returncode == 0 and done.stdout, done.stderr
