package wattfarer

import (
	"debug/elf"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

func run(t *testing.T, arguments ...string) string {
	t.Helper()
	out, err := exec.Command("go", append([]string{"run"}, arguments...)...).CombinedOutput()
	if err != nil || len(out) == 0 {
		t.Fatalf("%v: %s", err, out)
	}
	return string(out)
}

func TestExamplesRun(t *testing.T) {
	if out := run(t, "./examples/chargetime"); !strings.Contains(out, "-5 C: ") {
		t.Error(out)
	}
	if out := run(t, "./examples/trip"); !strings.Contains(out, "gap 0") {
		t.Error(out)
	}
}

// The program of the README runs as it stands there.
func TestTheReadmeRuns(t *testing.T) {
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	programs := regexp.MustCompile("(?s)```go\n(.*?)```").FindAllSubmatch(text, -1)
	if len(programs) == 0 {
		t.Fatal("no program")
	}
	for _, program := range programs {
		folder, err := os.MkdirTemp("examples", "readme")
		if err != nil {
			t.Fatal(err)
		}
		defer os.RemoveAll(folder)
		if err := os.WriteFile(folder+"/main.go", program[1], 0o600); err != nil {
			t.Fatal(err)
		}
		run(t, "./"+folder)
	}
}

func TestTheLiveExampleRuns(t *testing.T) {
	simulated(t)
	if out := run(t, "./examples/livestate"); !strings.Contains(out, "3 cars") || !strings.Contains(out, "charging: confirmed") || !strings.Contains(out, "ready in ") {
		t.Error(out)
	}
}

func TestAProgramNeedsNothingBesideIt(t *testing.T) {
	program := t.TempDir() + "/chargetime"
	if out, err := exec.Command("go", "build", "-o", program, "./examples/chargetime").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	file, err := elf.Open(program)
	if err != nil {
		t.Skip("not a program of Linux")
	}
	defer file.Close()
	libraries, err := file.ImportedLibraries()
	if err != nil || strings.Contains(strings.Join(libraries, " "), "wattfarer") {
		t.Error(libraries, err)
	}
}
