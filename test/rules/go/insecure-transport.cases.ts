import type { Table } from '../rule-tester.js';

const prediction = '"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.0/customvision/prediction"';
const SAFETY = 'Azure AI Content Safety';
const http = (service: string): string => `${service} is reached over http://, so keys and content can be read on the way. An https:// address clears it.`;
const unchecked = (service: string): string => `InsecureSkipVerify switches certificate checks off for the connection to ${service}. Leaving the checks on, or trusting the issuing authority by name, clears it.`;
const old = (service: string): string => `MinVersion allows TLS older than 1.2 for the connection to ${service}. TLS 1.2 or newer clears it.`;

export const insecureTransportInGo: Table = {
  invalid: [
    {
      name: 'the endpoint of a client',
      language: 'go',
      code: `package main

import ${prediction}

var predictor = prediction.New(⟦"http://a.cognitiveservices.azure.com"⟧)
`,
      findings: [{
        message: http('Custom Vision'),
        evidence: ['5:32 "http://a.cognitiveservices.azure.com" – The address is written here.'],
        fixes: [{ title: 'Use https://', changes: [['"http:', '"https:']], safe: true }],
      }],
    },
    {
      name: 'a transport without certificate checks',
      language: 'go',
      code: `package main

import (
	"crypto/tls"
	"io"
	"net/http"
)

func moderate(endpoint string, body io.Reader) (*http.Response, error) {
	transport := &http.Transport{TLSClientConfig: &tls.Config{⟦InsecureSkipVerify: true⟧}}
	client := &http.Client{Transport: transport}
	return client.Post(endpoint+"/contentsafety/text:analyze?api-version=2024-09-01", "application/json", body)
}
`,
      findings: [{
        message: unchecked(SAFETY),
        evidence: ['12:21 endpoint+"/contentsafety/text:analyze?api-version=2024-09-01" – This connection to Azure AI Content Safety uses it.'],
        fixes: [{ title: 'Switch certificate checks on', changes: [['InsecureSkipVerify: true', 'InsecureSkipVerify: false']] }],
      }],
    },
    {
      name: 'an old version of TLS',
      language: 'go',
      code: `package main

import (
	"crypto/tls"
	"io"
	"net/http"
)

func moderate(endpoint string, body io.Reader) (*http.Response, error) {
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{⟦MinVersion: tls.VersionTLS10⟧}}}
	req, err := http.NewRequest(http.MethodPost, endpoint+"/contentsafety/text:analyze?api-version=2024-09-01", body)
	if err != nil {
		return nil, err
	}
	return client.Do(req)
}
`,
      findings: [{
        message: old(SAFETY),
        evidence: ['11:47 endpoint+"/contentsafety/text:analyze?api-version=2024-09-01" – This connection to Azure AI Content Safety uses it.'],
        fixes: [{ title: 'Require TLS 1.2', changes: [['tls.VersionTLS10', 'tls.VersionTLS12']] }],
      }],
    },
  ],
  valid: [
    {
      name: 'TLS 1.2',
      language: 'go',
      code: `package main

import (
	"crypto/tls"
	"io"
	"net/http"
)

func moderate(endpoint string, body io.Reader) (*http.Response, error) {
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{MinVersion: tls.VersionTLS12}}}
	return client.Post(endpoint+"/contentsafety/text:analyze?api-version=2024-09-01", "application/json", body)
}
`,
    },
    {
      name: 'a request to something else without checks',
      language: 'go',
      code: `package main

import (
	"context"
	"crypto/tls"
	"io"
	"net/http"

	${prediction}
)

func ping() (*http.Response, error) {
	inside := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}}
	return inside.Get("https://192.168.1.20/status")
}

func classify(ctx context.Context, client prediction.BaseClient, photo io.ReadCloser) (prediction.ImagePrediction, error) {
	return client.ClassifyImageWithNoStore(ctx, project, "live", photo, "")
}
`,
    },
    {
      name: 'the own machine',
      language: 'go',
      code: `package main

import ${prediction}

var predictor = prediction.New("http://localhost:5000")
`,
    },
  ],
};
