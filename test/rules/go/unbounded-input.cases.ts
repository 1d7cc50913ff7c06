import type { Table } from '../rule-tester.js';
import { directive, unbounded } from '../unbounded-input.expected.js';

const goSend = `
func moderate(text string) error {
	body, _ := json.Marshal(map[string]string{"text": text})
	req, _ := http.NewRequest("POST", endpoint+"/contentsafety/text:analyze?api-version=2024-09-01", bytes.NewReader(body))
	_, err := http.DefaultClient.Do(req)
	return err
}
`;

/** Where input from users reaches a service in Go, and where something holds it to a limit. */
export const unboundedInputInGo: Table = {
  invalid: [
  { name: 'a handler of net/http', language: 'go', code: `package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
)

func create(w http.ResponseWriter, r *http.Request) {
	text := r.FormValue("comment")
	if err := moderate(text); err != nil {
		http.Error(w, "unavailable", 503)
	}
}

func moderate(text string) error {
	body, _ := json.Marshal(map[string]string{"text": text})
	req, _ := http.NewRequest("POST", ⟦endpoint+"/contentsafety/text:analyze?api-version=2024-09-01"⟧, bytes.NewReader(body))
	_, err := http.DefaultClient.Do(req)
	return err
}
`,
    findings: [unbounded('analyze-text', 'text', 'r.FormValue.comment', [`12:36 r`, `21:36 endpoint+"/contentsafety/text:analyze?api-version=2024-09-01"`], directive(`_, err := http.DefaultClient.Do(req)`, '\t'))] },
  { name: 'a body that gin binds', language: 'go', code: `package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
)

type comment struct {
	Text  string \`json:"text" binding:"required"\`
	Title string \`json:"title" binding:"max=80"\`
}

func create(c *gin.Context) {
	var input comment
	if err := c.ShouldBindJSON(&input); err != nil {
		return
	}
	_ = moderate(input.Text)
}

func moderate(text string) error {
	body, _ := json.Marshal(map[string]string{"text": text})
	req, _ := http.NewRequest("POST", ⟦endpoint+"/contentsafety/text:analyze?api-version=2024-09-01"⟧, bytes.NewReader(body))
	_, err := http.DefaultClient.Do(req)
	return err
}
`,
    findings: [unbounded('analyze-text', 'text', 'c.Text', [`17:13 c`, `27:36 endpoint+"/contentsafety/text:analyze?api-version=2024-09-01"`], directive(`_, err := http.DefaultClient.Do(req)`, '\t'))] },
  { name: 'an upload of net/http', language: 'go', code: `package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
)

func avatar(w http.ResponseWriter, r *http.Request) {
	file, _, err := r.FormFile("avatar")
	if err != nil {
		return
	}
	data, _ := io.ReadAll(file)
	req, _ := http.NewRequest("POST", ⟦endpoint+"/contentsafety/image:analyze?api-version=2024-09-01"⟧, bytes.NewReader(data))
	http.DefaultClient.Do(req)
}
`,
    findings: [unbounded('analyze-image', 'upload', 'r.FormFile.avatar', [`12:36 r`, `18:36 endpoint+"/contentsafety/image:analyze?api-version=2024-09-01"`], directive(`http.DefaultClient.Do(req)`, '\t'))] },
  { name: 'a body that a decoder reads', language: 'go', code: `package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"log"
)

type input struct {
	Text string \`json:"text"\`
}

func create(w http.ResponseWriter, r *http.Request) {
	var in input
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		log.Println(err)
		return
	}
	_ = moderate(in.Text)
}

func moderate(text string) error {
	body, _ := json.Marshal(map[string]string{"text": text})
	req, _ := http.NewRequest("POST", ⟦endpoint+"/contentsafety/text:analyze?api-version=2024-09-01"⟧, bytes.NewReader(body))
	_, err := http.DefaultClient.Do(req)
	return err
}
`,
    findings: [unbounded('analyze-text', 'text', 'r.Body.Text', [`14:36 r`, `25:36 endpoint+"/contentsafety/text:analyze?api-version=2024-09-01"`], directive(`_, err := http.DefaultClient.Do(req)`, '\t'))] },
  { name: 'a form in Echo', language: 'go', code: `package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"github.com/labstack/echo/v4"
)

func create(c echo.Context) error {
	return moderate(c.FormValue("text"))
}

func moderate(text string) error {
	body, _ := json.Marshal(map[string]string{"text": text})
	req, _ := http.NewRequest("POST", ⟦endpoint+"/contentsafety/text:analyze?api-version=2024-09-01"⟧, bytes.NewReader(body))
	_, err := http.DefaultClient.Do(req)
	return err
}
`,
    findings: [unbounded('analyze-text', 'text', 'c.FormValue.text', [`10:13 c`, `16:36 endpoint+"/contentsafety/text:analyze?api-version=2024-09-01"`], directive(`_, err := http.DefaultClient.Do(req)`, '\t'))] },
  { name: 'a body in Fiber', language: 'go', code: `package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"github.com/gofiber/fiber/v2"
)

type input struct {
	Text string
}

func create(c *fiber.Ctx) error {
	in := new(input)
	if err := c.BodyParser(in); err != nil {
		return err
	}
	return moderate(in.Text)
}

func moderate(text string) error {
	body, _ := json.Marshal(map[string]string{"text": text})
	req, _ := http.NewRequest("POST", ⟦endpoint+"/contentsafety/text:analyze?api-version=2024-09-01"⟧, bytes.NewReader(body))
	_, err := http.DefaultClient.Do(req)
	return err
}
`,
    findings: [unbounded('analyze-text', 'text', 'c.Text', [`14:13 c`, `24:36 endpoint+"/contentsafety/text:analyze?api-version=2024-09-01"`], directive(`_, err := http.DefaultClient.Do(req)`, '\t'))] },
  { name: 'a method of another file', language: 'go', path: 'svc/safety.go', code: `package svc

import (
	"bytes"
	"encoding/json"
	"net/http"
)

type Safety struct{}

func (s *Safety) Check(text string) error {
	body, _ := json.Marshal(map[string]string{"text": text})
	_, err := http.Post(⟦s.endpoint+"/contentsafety/text:analyze?api-version=2024-09-01"⟧, "application/json", bytes.NewReader(body))
	return err
}
`, files: { 'svc/handler.go': `package svc

import "net/http"
// /contentsafety/

type Handler struct {
	safety *Safety
}

func (h *Handler) Create(w http.ResponseWriter, r *http.Request) {
	_ = h.safety.Check(r.PostFormValue("text"))
}
` },
    findings: [unbounded('analyze-text', 'text', 'r.PostFormValue.text', [`svc/handler.go 10:49 r`, `svc/handler.go 11:21 r.PostFormValue("text")`, `13:22 s.endpoint+"/contentsafety/text:analyze?api-version=2024-09-01"`], directive(`_, err := http.Post(s.endpoint+"/contentsafety/text:analyze?api-version=2024-09-01", "application/json", bytes.NewReader(body))`, '\t'))] },
  ],
  valid: [
  { name: 'a body of limited size', language: 'go', code: `package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
)

func create(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<16)
	_ = moderate(r.FormValue("comment"))
}
${goSend}` },
  { name: 'a reader with a limit', language: 'go', code: `package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
)

func create(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(io.LimitReader(r.Body, 1<<16))
	_ = moderate(string(data))
}
${goSend}` },
  { name: 'a body that has to be short', language: 'go', code: `package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
)

type comment struct {
	Text string \`json:"text" binding:"required,max=1000"\`
}

func create(c *gin.Context) {
	var input comment
	if err := c.ShouldBindJSON(&input); err != nil {
		return
	}
	_ = moderate(input.Text)
}
${goSend}` },
  { name: 'a length that is tested', language: 'go', code: `package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
)

func create(w http.ResponseWriter, r *http.Request) {
	text := r.FormValue("comment")
	if len(text) > 1000 {
		http.Error(w, "too long", 413)
		return
	}
	_ = moderate(text)
}
${goSend}` },
  { name: 'a file of the program', language: 'go', code: `package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
)

func main() {
	data, _ := os.ReadFile("sample.png")
	req, _ := http.NewRequest("POST", endpoint+"/contentsafety/image:analyze?api-version=2024-09-01", bytes.NewReader(data))
	http.DefaultClient.Do(req)
}
` },
  { name: 'a test of characters', language: 'go', code: `package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"unicode/utf8"
)

func create(w http.ResponseWriter, r *http.Request) {
	text := r.FormValue("text")
	if utf8.RuneCountInString(text) > 1000 {
		http.Error(w, "too long", 413)
		return
	}
	_ = moderate(text)
}
${goSend}` },
  { name: 'a limit of the server', language: 'go', code: `package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func setup(e *echo.Echo) {
	e.Use(middleware.BodyLimit("1M"))
	e.POST("/x", create)
}

func create(c echo.Context) error {
	return moderate(c.FormValue("text"))
}
${goSend}` },
  { name: 'a tag with a maximum', language: 'go', code: `package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"github.com/go-playground/validator/v10"
)

type input struct {
	Text string \`json:"text" validate:"required,max=1000"\`
}

func create(w http.ResponseWriter, r *http.Request) {
	var in input
	json.NewDecoder(r.Body).Decode(&in)
	if err := validator.New().Struct(in); err != nil {
		return
	}
	_ = moderate(in.Text)
}
${goSend}` },
  { name: 'a test of the size in the header', language: 'go', code: `package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"io"
)

func create(w http.ResponseWriter, r *http.Request) {
	file, header, _ := r.FormFile("note")
	if header.Size > maxSize {
		return
	}
	data, _ := io.ReadAll(file)
	_ = moderate(string(data))
}
${goSend}` },
  ],
};
