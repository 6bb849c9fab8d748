package wattfarer

import (
	"bufio"
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
	program := os.Getenv("WATTFARER_PROGRAM")
	if program == "" {
		t.Skip("WATTFARER_PROGRAM names no wattfarer")
	}
	server := exec.Command(program, "serve", "--simulate", "3", "--listen", "127.0.0.1:0")
	told, err := server.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	server.Stderr = server.Stdout
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() {
		_ = server.Process.Kill()
		_ = server.Wait()
	}()
	lines := bufio.NewScanner(told)
	for lines.Scan() {
		if address := regexp.MustCompile(`http://127\.0\.0\.1:\d+`).FindString(lines.Text()); address != "" {
			out := run(t, "./examples/livestate", address)
			if !strings.Contains(out, "0.7") {
				t.Error(out)
			}
			return
		}
	}
	t.Error("the server names no address")
}
