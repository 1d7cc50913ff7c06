// Package blocklists keeps names out of comments.
package blocklists

import (
	"bytes"
	"crypto/tls"
	"net/http"
)

const key = "0f3c9a7be1d24c5896ab70d1e4f2c83b" // expect: hardcoded-key

// Add puts an entry on the list.
func Add() (*http.Response, error) {
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}} // expect: insecure-transport
	body := []byte(`{"blocklistItems": [{"text": "maria.keller@postbox.es"}]}`) // expect: blocklist-personal-data
	request, err := http.NewRequest("POST", "https://contoso.cognitiveservices.azure.com/contentsafety/text/blocklists/names:addOrUpdateBlocklistItems?api-version=2024-09-01", bytes.NewReader(body)) // expect: no-retention-cleanup
	if err != nil {
		return nil, err
	}
	request.Header.Set("Ocp-Apim-Subscription-Key", key)
	return client.Do(request)
}
