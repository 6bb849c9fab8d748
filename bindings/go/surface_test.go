package wattfarer

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// Every name, argument, default and line of documentation of bindings/api.json is in the package.

type surfaceField struct{ Name, Type, Doc, Default string }

type surfaceFunction struct {
	Name, Doc string
	Arguments []surfaceField
}

type surfaceObject struct {
	Name, Doc             string
	Constructors, Methods []surfaceFunction
}

type surface struct {
	Records []struct {
		Name, Doc string
		Fields    []surfaceField
	}
	Words []struct {
		Name, Doc string
		Variants  [][2]string
	}
	Errors []struct {
		Name, Doc string
		Fields    []surfaceField
	}
	Functions          []surfaceFunction
	Objects, Listeners []surfaceObject
}

func goName(name string) string {
	parts := strings.Split(name, "_")
	for index, part := range parts {
		switch part {
		case "id", "json", "csv", "http", "url", "uid":
			parts[index] = strings.ToUpper(part)
		case "ids":
			parts[index] = "IDs"
		default:
			parts[index] = strings.ToUpper(part[:1]) + part[1:]
		}
	}
	return strings.Join(parts, "")
}

// Missing lists what a source lacks.
func missing(api surface, source string) (lacks []string) {
	need := func(what, part string) {
		if !strings.Contains(source, part) {
			lacks = append(lacks, what+": "+part)
		}
	}
	doc := func(what, text string) {
		for _, line := range strings.Split(text, "\n") {
			need(what, strings.TrimSpace(line))
		}
	}
	// A struct or function from its head to its closing brace.
	block := func(head string) string {
		at := strings.Index(source, head)
		if at < 0 {
			lacks = append(lacks, head)
			return ""
		}
		return source[at : at+strings.Index(source[at:]+"\n}", "\n}")]
	}
	for _, record := range api.Records {
		inner := block("\ntype " + record.Name + " struct")
		doc(record.Name, record.Doc)
		for _, field := range record.Fields {
			form := `(?m)^\t` + goName(field.Name) + ` `
			if field.Default != "" {
				form += `(\*|\[)`
			}
			if !regexp.MustCompile(form).MatchString(inner) {
				lacks = append(lacks, record.Name+"."+field.Name)
			}
			doc(record.Name+"."+field.Name, field.Doc)
		}
	}
	for _, words := range api.Words {
		doc(words.Name, words.Doc)
		for _, variant := range words.Variants {
			need(words.Name, "\t"+words.Name+variant[0])
			doc(words.Name, variant[1])
		}
	}
	for _, kind := range api.Errors {
		need("error", "\tErr"+kind.Name+" ")
		doc(kind.Name, kind.Doc)
		for _, field := range kind.Fields {
			need("error", "\t"+goName(field.Name)+" ")
			doc(field.Name, field.Doc)
		}
	}
	function := func(owner string, of surfaceFunction, made bool) {
		name := goName(of.Name)
		receiver := ""
		switch {
		case made && strings.HasPrefix(of.Name, "of_"):
			name = owner + name
		case made:
			name += owner
		case owner != "":
			receiver = "(o *" + owner + ") "
		default:
			if strings.Contains(source, "\ntype "+name+" ") {
				name = exceptions[name]
			}
		}
		head := "func " + receiver + name + "("
		at := strings.Index(source, "\n"+head)
		doc(head, of.Doc)
		if at < 0 {
			lacks = append(lacks, head)
			return
		}
		line := source[at+1 : at+1+strings.Index(source[at+1:], "\n")]
		for _, argument := range of.Arguments {
			lower := strings.TrimPrefix(goName("x_"+argument.Name), "X")
			if first := strings.SplitN(argument.Name, "_", 2)[0]; true {
				lower = first + strings.TrimPrefix(lower, goName(first))
			}
			switch {
			case strings.HasPrefix(argument.Type, "CancelToken"):
				if !strings.Contains(line, "ctx context.Context") {
					lacks = append(lacks, head+" has no context")
				}
			case argument.Default != "":
				more := regexp.MustCompile(`more \*(\w+Options)`).FindStringSubmatch(line)
				if more == nil {
					lacks = append(lacks, head+" lacks "+argument.Name)
					continue
				}
				inner := block("\ntype " + more[1] + " struct")
				if !strings.Contains(inner, "\t// "+goName(argument.Name)+": ") || !strings.Contains(inner, "\n\t"+goName(argument.Name)+" ") {
					lacks = append(lacks, more[1]+"."+argument.Name)
				}
			default:
				if !regexp.MustCompile(`[(,] ?` + lower + `_? `).MatchString(line) {
					lacks = append(lacks, head+" lacks "+argument.Name)
				}
			}
		}
	}
	for _, of := range api.Functions {
		function("", of, false)
	}
	for _, object := range api.Objects {
		// Contexts take the place of tokens.
		if object.Name == "CancelToken" {
			continue
		}
		doc(object.Name, object.Doc)
		need(object.Name, "func (o *"+object.Name+") Close() error")
		for _, of := range object.Constructors {
			function(object.Name, of, true)
		}
		for _, of := range object.Methods {
			function(object.Name, of, false)
		}
	}
	for _, listener := range api.Listeners {
		doc(listener.Name, listener.Doc)
		inner := block("\ntype " + listener.Name + " interface")
		for _, of := range listener.Methods {
			if !strings.Contains(inner, "\t"+goName(of.Name)+"(") {
				lacks = append(lacks, listener.Name+"."+of.Name)
			}
			doc(listener.Name, of.Doc)
		}
	}
	return lacks
}

// Functions called as a record is.
var exceptions = map[string]string{"Brand": "GetBrand", "Vehicle": "GetVehicle", "ChargeEstimate": "EstimateCharge", "EnergyEstimate": "EstimateEnergy"}

func TestTheWholeSurfaceIsHere(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(root, "bindings", "api.json"))
	if err != nil {
		t.Fatal(err)
	}
	var api surface
	if err := json.Unmarshal(text, &api); err != nil {
		t.Fatal(err)
	}
	source := "\n"
	for _, name := range []string{"types.go", "calls.go", "objects.go"} {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		source += string(text)
	}
	for _, lack := range missing(api, source) {
		t.Error(lack)
	}
	for _, gone := range []string{"\tTargetSoc *float64", "func EstimateCharge(request ", "Stored share", "\tThreads uint32", "\tCurrentTypeDc"} {
		if strings.Contains(source, gone) && len(missing(api, strings.ReplaceAll(source, gone, ""))) == 0 {
			t.Errorf("nobody misses %q", gone)
		}
	}
}
