import type { Table } from '../rule-tester.js';
import { directive, unbounded } from '../unbounded-input.expected.js';

const csPy = `from azure.ai.contentsafety import ContentSafetyClient
from azure.ai.contentsafety.models import AnalyzeTextOptions, AnalyzeImageOptions, ImageData
client = ContentSafetyClient(ENDPOINT, credential)
`;

/** Where input from users reaches a service in Python, and where something holds it to a limit. */
export const unboundedInputInPython: Table = {
  invalid: [
  { name: 'a form of Flask', language: 'python', code: `from flask import Flask, request
${csPy}
@app.route("/comments", methods=["POST"])
def comments():
    text = request.form.get("comment", "").strip()
    options = AnalyzeTextOptions(text=text)
    return client.⟦analyze_text⟧(options)
`,
    findings: [unbounded('analyze-text', 'text', 'request.form.comment', [`8:12 request`, `10:19 analyze_text`], directive(`return client.analyze_text(options)`, '    ', '#'))] },
  { name: 'an upload to FastAPI', language: 'python', code: `${csPy}
@app.post("/avatars")
async def avatars(file: UploadFile = File(...)):
    data = await file.read()
    return client.⟦analyze_image⟧(AnalyzeImageOptions(image=ImageData(content=data)))
`,
    findings: [unbounded('analyze-image', 'upload', 'file', [`6:19 file`, `8:19 analyze_image`], directive(`return client.analyze_image(AnalyzeImageOptions(image=ImageData(content=data)))`, '    ', '#'))] },
  { name: 'a body of FastAPI whose model has no limit', language: 'python', code: `${csPy}
class Post(BaseModel):
    text: str
    title: str = Field(max_length=80)

@router.post("/posts")
def create(post: Post, db: Session = Depends(get_db)):
    return client.⟦analyze_text⟧(AnalyzeTextOptions(text=post.text))
`,
    findings: [unbounded('analyze-text', 'text', 'post.text', [`10:12 post`, `11:19 analyze_text`], directive(`return client.analyze_text(AnalyzeTextOptions(text=post.text))`, '    ', '#'))] },
  { name: 'an upload that is stored and read again', language: 'python', code: `from flask import request
from azure.ai.documentintelligence import DocumentIntelligenceClient
client = DocumentIntelligenceClient(ENDPOINT, credential)

@app.route("/receipts", methods=["POST"])
def receipts():
    upload = request.files["receipt"]
    path = os.path.join("/tmp", secure_filename(upload.filename))
    upload.save(path)
    with open(path, "rb") as handle:
        poller = client.⟦begin_analyze_document⟧("prebuilt-receipt", body=handle)
    return poller.result()
`,
    findings: [unbounded('analyze-document', 'upload', 'request.files.receipt', [`7:14 request`, `11:25 begin_analyze_document`], directive(`poller = client.begin_analyze_document("prebuilt-receipt", body=handle)`, '        ', '#'))] },
  { name: 'a view of Django', language: 'python', code: `${csPy}
class Comments(APIView):
    def post(self, request):
        body = request.data["body"]
        return Response(client.⟦analyze_text⟧(AnalyzeTextOptions(text=body)))
`,
    findings: [unbounded('analyze-text', 'text', 'request.data.body', [`6:20 request`, `8:32 analyze_text`], directive(`return Response(client.analyze_text(AnalyzeTextOptions(text=body)))`, '        ', '#'))] },
  { name: 'a message on Discord', language: 'python', code: `${csPy}
@bot.event
async def on_message(message):
    result = client.⟦analyze_text⟧(AnalyzeTextOptions(text=message.content))
    await act(result)
`,
    findings: [unbounded('analyze-text', 'message', 'message.content', [`6:22 message`, `7:21 analyze_text`], directive(`result = client.analyze_text(AnalyzeTextOptions(text=message.content))`, '    ', '#'))] },
  { name: 'a widget of Streamlit', language: 'python', code: `${csPy}
prompt = st.chat_input("Ask anything")
if prompt:
    client.⟦analyze_text⟧(AnalyzeTextOptions(text=prompt))
`,
    findings: [unbounded('analyze-text', 'text', 'st.chat_input', [`5:10 st.chat_input("Ask anything")`, `7:12 analyze_text`], directive(`client.analyze_text(AnalyzeTextOptions(text=prompt))`, '    ', '#'))] },
  { name: 'a message on Telegram', language: 'python', code: `${csPy}
async def handle(update, context):
    client.⟦analyze_text⟧(AnalyzeTextOptions(text=update.message.text))

application.add_handler(MessageHandler(filters.TEXT, handle))
`,
    findings: [unbounded('analyze-text', 'message', 'update.message.text', [`5:18 update`, `6:12 analyze_text`], directive(`client.analyze_text(AnalyzeTextOptions(text=update.message.text))`, '    ', '#'))] },
  { name: 'a function of Azure', language: 'python', code: `import azure.functions as func
${csPy}
def main(req: func.HttpRequest) -> func.HttpResponse:
    body = req.get_json()
    text = body.get("text")
    client.⟦analyze_text⟧(AnalyzeTextOptions(text=text))
`,
    findings: [unbounded('analyze-text', 'text', 'req.get_json.text', [`6:10 req`, `9:12 analyze_text`], directive(`client.analyze_text(AnalyzeTextOptions(text=text))`, '    ', '#'))] },
  { name: 'a handler of Tornado', language: 'python', code: `${csPy}
class Check(tornado.web.RequestHandler):
    def post(self):
        data = json.loads(self.request.body)
        client.⟦analyze_text⟧(AnalyzeTextOptions(text=data["text"]))
`,
    findings: [unbounded('analyze-text', 'text', 'request.body.text', [`7:27 self.request`, `8:16 analyze_text`], directive(`client.analyze_text(AnalyzeTextOptions(text=data["text"]))`, '        ', '#'))] },
  { name: 'a handler of aiohttp', language: 'python', code: `${csPy}
async def check(request):
    data = await request.post()
    client.⟦analyze_text⟧(AnalyzeTextOptions(text=data["text"]))

app.router.add_post("/check", check)
`,
    findings: [unbounded('analyze-text', 'text', 'request.post.text', [`5:17 request`, `7:12 analyze_text`], directive(`client.analyze_text(AnalyzeTextOptions(text=data["text"]))`, '    ', '#'))] },
  { name: 'a service in another file', language: 'python', path: 'app/moderation.py', code: `${csPy}
class Moderator:
    def check(self, text: str):
        return client.⟦analyze_text⟧(AnalyzeTextOptions(text=text))
`, files: { 'app/routes.py': `from flask import request
from app.moderation import Moderator

moderator = Moderator()

@app.post("/x")
def x():
    payload = request.get_json()
    return moderator.check(payload["text"])
` },
    findings: [unbounded('analyze-text', 'text', 'request.get_json.text', [`app/routes.py 8:15 request`, 'app/routes.py 9:28 payload', `7:23 analyze_text`], directive(`return client.analyze_text(AnalyzeTextOptions(text=text))`, '        ', '#'))] },
  { name: 'a body that is a dictionary', language: 'python', code: `${csPy}
@app.post("/x")
async def x(payload: dict = Body(...)):
    return client.⟦analyze_text⟧(AnalyzeTextOptions(text=payload["text"]))
`,
    findings: [unbounded('analyze-text', 'text', 'payload.text', [`6:13 payload`, `7:19 analyze_text`], directive(`return client.analyze_text(AnalyzeTextOptions(text=payload["text"]))`, '    ', '#'))] },
  { name: 'the form of a request', language: 'python', code: `${csPy}
@app.post("/x")
async def x(request: Request):
    form = await request.form()
    image = await form["image"].read()
    return client.⟦analyze_image⟧(AnalyzeImageOptions(image=ImageData(content=image)))
`,
    findings: [unbounded('analyze-image', 'text', 'request.form.image', [`6:13 request`, `9:19 analyze_image`], directive(`return client.analyze_image(AnalyzeImageOptions(image=ImageData(content=image)))`, '    ', '#'))] },
  { name: 'each item of a list', language: 'python', code: `from flask import request
${csPy}
@app.post("/x")
def x():
    for item in request.json["items"]:
        client.⟦analyze_text⟧(AnalyzeTextOptions(text=item["text"]))
`,
    findings: [unbounded('analyze-text', 'text', 'request.items.text', [`8:17 request`, `9:16 analyze_text`], directive(`client.analyze_text(AnalyzeTextOptions(text=item["text"]))`, '        ', '#'))] },
  { name: 'a request that is sent by hand', language: 'python', code: `import requests
from flask import request

@app.post("/x")
def x():
    body = {"text": request.json["text"], "categories": ["Hate"]}
    return requests.post(⟦f"{ENDPOINT}/contentsafety/text:analyze?api-version=2024-09-01"⟧, headers=HEADERS, json=body).json()
`,
    findings: [unbounded('analyze-text', 'text', 'request.text', [`6:21 request`, `7:26 f"{ENDPOINT}/contentsafety/text:analyze?api-version=2024-09-01"`], directive(`return requests.post(f"{ENDPOINT}/contentsafety/text:analyze?api-version=2024-09-01", headers=HEADERS, json=body).json()`, '    ', '#'))] },
  { name: 'a view that is a function', language: 'python', code: `${csPy}
@csrf_exempt
def check(request):
    upload = request.FILES["image"]
    return JsonResponse(client.⟦analyze_image⟧(AnalyzeImageOptions(image=ImageData(content=upload.read()))))
`,
    findings: [unbounded('analyze-image', 'upload', 'request.FILES.image', [`6:11 request`, `8:32 analyze_image`], directive(`return JsonResponse(client.analyze_image(AnalyzeImageOptions(image=ImageData(content=upload.read()))))`, '    ', '#'))] },
  { name: 'a serializer without a limit', language: 'python', code: `${csPy}
class PostSerializer(serializers.Serializer):
    text = serializers.CharField()

class Posts(APIView):
    def post(self, request):
        serializer = PostSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        client.⟦analyze_text⟧(AnalyzeTextOptions(text=serializer.validated_data["text"]))
`,
    findings: [unbounded('analyze-text', 'text', 'request.data.text', [`9:20 request`, `12:16 analyze_text`], directive(`client.analyze_text(AnalyzeTextOptions(text=serializer.validated_data["text"]))`, '        ', '#'))] },
  { name: 'an upload to Streamlit', language: 'python', code: `${csPy}
uploaded = st.file_uploader("Image", type=["png"])
if uploaded is not None:
    image = Image.open(uploaded)
    buffer = io.BytesIO()
    image.save(buffer, format="PNG")
    client.⟦analyze_image⟧(AnalyzeImageOptions(image=ImageData(content=buffer.getvalue())))
`,
    findings: [unbounded('analyze-image', 'upload', 'st.file_uploader', [`5:12 st.file_uploader("Image", type=["png"])`, `10:12 analyze_image`], directive(`client.analyze_image(AnalyzeImageOptions(image=ImageData(content=buffer.getvalue())))`, '    ', '#'))] },
  { name: 'a message of Chainlit', language: 'python', code: `${csPy}
@cl.on_message
async def main(message: cl.Message):
    client.⟦analyze_text⟧(AnalyzeTextOptions(text=message.content))
`,
    findings: [unbounded('analyze-text', 'message', 'message.content', [`6:16 message`, `7:12 analyze_text`], directive(`client.analyze_text(AnalyzeTextOptions(text=message.content))`, '    ', '#'))] },
  { name: 'the end of a text', language: 'python', code: `from flask import request
${csPy}
@app.post("/x")
def x():
    return client.⟦analyze_text⟧(AnalyzeTextOptions(text=request.json["text"][5:]))
`,
    findings: [unbounded('analyze-text', 'text', 'request.text', [`8:56 request`, `8:19 analyze_text`], directive(`return client.analyze_text(AnalyzeTextOptions(text=request.json["text"][5:]))`, '    ', '#'))] },
  { name: 'a text that is looked up in a dictionary', language: 'python', code: `from flask import request
${csPy}
@app.post("/x")
def x():
    text = request.json["text"]
    if text in CACHE:
        return CACHE[text]
    return client.⟦analyze_text⟧(AnalyzeTextOptions(text=text))
`,
    findings: [unbounded('analyze-text', 'text', 'request.text', [`8:12 request`, `11:19 analyze_text`], directive(`return client.analyze_text(AnalyzeTextOptions(text=text))`, '    ', '#'))] },
  { name: 'a procedure that other programs call', language: 'python', code: `${csPy}
class Moderation(moderation_pb2_grpc.ModerationServicer):
    def Check(self, request, context):
        return client.⟦analyze_text⟧(AnalyzeTextOptions(text=request.text))
`,
    findings: [unbounded('analyze-text', 'text', 'request.text', [`6:21 request`, `7:23 analyze_text`], directive(`return client.analyze_text(AnalyzeTextOptions(text=request.text))`, '        ', '#'))] },
  ],
  valid: [
  { name: 'a length that is tested', language: 'python', code: `from flask import request, abort
${csPy}
@app.route("/comments", methods=["POST"])
def comments():
    text = request.form.get("comment", "")
    if len(text) > 1000:
        abort(413)
    return client.analyze_text(AnalyzeTextOptions(text=text))
` },
  { name: 'the beginning of a text', language: 'python', code: `from flask import request
${csPy}
@app.route("/comments", methods=["POST"])
def comments():
    return client.analyze_text(AnalyzeTextOptions(text=request.json["comment"][:1000]))
` },
  { name: 'an upload of which only so much is read', language: 'python', code: `${csPy}
@app.post("/avatars")
async def avatars(file: UploadFile):
    data = await file.read(MAX_BYTES)
    return client.analyze_image(AnalyzeImageOptions(image=ImageData(content=data)))
` },
  { name: 'a model with a maximum', language: 'python', code: `${csPy}
class Post(BaseModel):
    text: str = Field(min_length=1, max_length=2000)

@router.post("/posts")
def create(post: Post):
    return client.analyze_text(AnalyzeTextOptions(text=post.text))
` },
  { name: 'a maximum beside the type', language: 'python', code: `${csPy}
@router.post("/posts")
def create(text: Annotated[str, Body(max_length=2000)]):
    return client.analyze_text(AnalyzeTextOptions(text=text))
` },
  { name: 'a limit of the whole application', language: 'python', code: `from flask import Flask, request
${csPy}
app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 4 * 1024 * 1024

@app.route("/comments", methods=["POST"])
def comments():
    return client.analyze_text(AnalyzeTextOptions(text=request.form["comment"]))
` },
  { name: 'a script that reads a file', language: 'python', code: `${csPy}
with open(sys.argv[1], "rb") as handle:
    client.analyze_image(AnalyzeImageOptions(image=ImageData(content=handle.read())))
text = input("Text: ")
client.analyze_text(AnalyzeTextOptions(text=text))
` },
  { name: 'the answer to a request that the code sends', language: 'python', code: `import requests
${csPy}
def sweep(url):
    request = requests.get(url)
    for post in request.json()["posts"]:
        client.analyze_text(AnalyzeTextOptions(text=post["text"]))
` },
  { name: 'a test of the length of the request', language: 'python', code: `from flask import request, abort
${csPy}
@app.post("/x")
def x():
    if request.content_length > MAX_BYTES:
        abort(413)
    return client.analyze_text(AnalyzeTextOptions(text=request.form["text"]))
` },
  { name: 'a test of where the file ends', language: 'python', code: `from flask import request, abort
${csPy}
@app.post("/x")
def x():
    file = request.files["image"]
    file.seek(0, os.SEEK_END)
    size = file.tell()
    file.seek(0)
    if size > MAX_BYTES:
        abort(413)
    return client.analyze_image(AnalyzeImageOptions(image=ImageData(content=file.read())))
` },
  { name: 'a test of the size of an upload', language: 'python', code: `${csPy}
@app.post("/x")
async def x(file: UploadFile = File(...)):
    if file.size > MAX_BYTES:
        raise HTTPException(413)
    return client.analyze_image(AnalyzeImageOptions(image=ImageData(content=await file.read())))
` },
  { name: 'a test of what was read', language: 'python', code: `${csPy}
@app.post("/x")
async def x(file: UploadFile = File(...)):
    contents = await file.read()
    if len(contents) > MAX_BYTES:
        raise HTTPException(413)
    return client.analyze_image(AnalyzeImageOptions(image=ImageData(content=contents)))
` },
  { name: 'a validator of the field', language: 'python', code: `${csPy}
class Post(BaseModel):
    text: str

    @field_validator("text")
    def short(cls, value):
        if len(value) > 500:
            raise ValueError("too long")
        return value

@app.post("/x")
def x(post: Post):
    return client.analyze_text(AnalyzeTextOptions(text=post.text))
` },
  { name: 'a bounded type', language: 'python', code: `${csPy}
class Post(BaseModel):
    text: constr(min_length=1, max_length=500)

@app.post("/x")
def x(post: Post):
    return client.analyze_text(AnalyzeTextOptions(text=post.text))
` },
  { name: 'a serializer with a maximum', language: 'python', code: `${csPy}
class PostSerializer(serializers.Serializer):
    text = serializers.CharField(max_length=500)

class Posts(APIView):
    def post(self, request):
        serializer = PostSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        client.analyze_text(AnalyzeTextOptions(text=serializer.validated_data["text"]))
` },
  { name: 'pieces that a function makes', language: 'python', code: `from flask import request
${csPy}
@app.post("/x")
def x():
    for chunk in chunk_text(request.json["text"], 1000):
        client.analyze_text(AnalyzeTextOptions(text=chunk))
` },
  { name: 'a message of a device', language: 'python', code: `${csPy}
def on_message(mqtt_client, userdata, msg):
    client.analyze_text(AnalyzeTextOptions(text=msg.payload.decode()))
` },
  { name: 'a widget with a maximum', language: 'python', code: `${csPy}
text = st.text_area("Text", max_chars=1000)
client.analyze_text(AnalyzeTextOptions(text=text))
` },
  { name: 'a parameter of the path', language: 'python', code: `${csPy}
@app.get("/words/{word}")
def x(word: str):
    return client.analyze_text(AnalyzeTextOptions(text=word))
` },
  { name: 'a picture that is made smaller', language: 'python', code: `from flask import request
${csPy}
@app.post("/x")
def x():
    image = Image.open(request.files["image"])
    image.thumbnail((512, 512))
    out = io.BytesIO()
    image.save(out, "PNG")
    client.analyze_image(AnalyzeImageOptions(image=ImageData(content=out.getvalue())))
` },
  { name: 'a choice of a few values', language: 'python', code: `${csPy}
class Greeting(str, Enum):
    HELLO = "hello"

@app.post("/x")
def x(greeting: Greeting):
    return client.analyze_text(AnalyzeTextOptions(text=greeting.value))
` },
  { name: 'a job that a worker takes', language: 'python', code: `${csPy}
def handle_message(msg):
    client.analyze_text(AnalyzeTextOptions(text=msg.body))
` },
  { name: 'a message that a function is given', language: 'python', code: `${csPy}
def moderate(message):
    return client.analyze_text(AnalyzeTextOptions(text=message.content))
` },
  { name: 'rows of a table', language: 'python', code: `${csPy}
for row in csv.DictReader(open("reviews.csv")):
    client.analyze_text(AnalyzeTextOptions(text=row["text"]))
` },
  { name: 'a record that a request names', language: 'python', code: `from flask import request
${csPy}
@app.post("/x")
def x():
    post = Post.query.get(request.json["post_id"])
    return client.analyze_text(AnalyzeTextOptions(text=post.text))
` },
  { name: 'a cut of what a template builds', language: 'python', code: `from flask import request
${csPy}
@app.post("/x")
def x():
    prompt = f"Question: {request.json['text']}"[:2000]
    return client.analyze_text(AnalyzeTextOptions(text=prompt))
` },
  { name: 'a text that is shortened', language: 'python', code: `from flask import request
${csPy}
@app.post("/x")
def x():
    text = textwrap.shorten(request.json["text"], width=500)
    return client.analyze_text(AnalyzeTextOptions(text=text))
` },
  { name: 'an assertion', language: 'python', code: `from flask import request
${csPy}
@app.post("/x")
def x():
    text = request.json["text"]
    assert len(text) <= 1000
    return client.analyze_text(AnalyzeTextOptions(text=text))
` },
  { name: 'a choice by pattern', language: 'python', code: `from flask import request
${csPy}
@app.post("/x")
def x():
    text = request.json["text"]
    if text not in ALLOWED_WORDS:
        return "no", 400
    return client.analyze_text(AnalyzeTextOptions(text=text))
` },
  ],
};
