// What is a connected car doing, and can it start? Plain HTTP as Smartcar speaks it, against `wattfarer serve --simulate 3`; its
// address is the argument.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"
)

func main() {
	server := "http://127.0.0.1:8787"
	if len(os.Args) > 1 {
		server = os.Args[1]
	}
	if err := run(server); err != nil {
		log.Fatal(err)
	}
}

func run(server string) error {
	client := &http.Client{
		Timeout: 10 * time.Second,
		// A simulated owner agrees at once; the code comes with the address that the browser would go to.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	consent, err := client.Get(server + "/oauth/authorize?" + url.Values{
		"response_type": {"code"}, "mode": {"simulated"}, "client_id": {"test-client"}, "redirect_uri": {server + "/callback"},
		"scope": {"required:read_vehicle_info read_battery read_charge control_charge"},
	}.Encode())
	if err != nil {
		return err
	}
	consent.Body.Close()
	location, err := consent.Location()
	if err != nil {
		return err
	}
	code := location.Query().Get("code")
	ask := func(method, path, access, kind, body string) (map[string]any, error) {
		request, err := http.NewRequest(method, server+path, strings.NewReader(body))
		if err != nil {
			return nil, err
		}
		if access == "" {
			request.SetBasicAuth("test-client", "test-secret")
		} else {
			request.Header.Set("Authorization", "Bearer "+access)
		}
		request.Header.Set("Content-Type", kind)
		response, err := client.Do(request)
		if err != nil {
			return nil, err
		}
		defer response.Body.Close()
		text, err := io.ReadAll(response.Body)
		if err != nil {
			return nil, err
		}
		if response.StatusCode >= 300 {
			return nil, fmt.Errorf("%s %s: %s: %s", method, path, response.Status, text)
		}
		var answer map[string]any
		return answer, json.Unmarshal(text, &answer)
	}
	form := url.Values{"grant_type": {"authorization_code"}, "code": {code}, "redirect_uri": {server + "/callback"}}.Encode()
	token, err := ask("POST", "/oauth/token", "", "application/x-www-form-urlencoded", form)
	if err != nil {
		return err
	}
	access, _ := token["access_token"].(string)
	vehicles, err := ask("GET", "/v2.0/vehicles", access, "application/json", "")
	if err != nil {
		return err
	}
	fmt.Println("vehicles:", vehicles["vehicles"])
	ids, _ := vehicles["vehicles"].([]any)
	if len(ids) == 0 {
		return errors.New("no vehicles")
	}
	car := fmt.Sprint("/v2.0/vehicles/", ids[0])
	for _, step := range [][3]string{
		{"GET", "/battery", ""},
		{"GET", "/charge", ""},
		{"POST", "/charge", `{"action":"START"}`},
		{"POST", "/charge/limit", `{"limit":0.7}`},
		{"GET", "/charge", ""},
		{"GET", "/charge/limit", ""},
	} {
		answer, err := ask(step[0], car+step[1], access, "application/json", step[2])
		if err != nil {
			return err
		}
		fmt.Println(step[0], step[1], step[2], answer)
	}
	return nil
}
