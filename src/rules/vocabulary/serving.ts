/** By what a file shows that it is part of a service which answers requests of others. */

/** Packages, namespaces and modules of servers, functions in the cloud, bots and workers, as beginnings of their names. */
const modules = [
  ['express', 'fastify', 'koa', 'hono', 'next', '@nestjs/', '@azure/functions', '@hapi/', 'restify', 'polka', '@remix-run/', '@sveltejs/kit', 'socket.io', 'ws', 'botbuilder', 'discord.js', 'telegraf', 'grammy', '@slack/bolt'],
  ['flask', 'fastapi', 'django', 'starlette', 'sanic', 'tornado', 'quart', 'bottle', 'falcon', 'azure.functions', 'streamlit', 'gradio', 'chainlit', 'telegram', 'discord', 'slack_bolt', 'celery', 'aiohttp.web'],
  ['Microsoft.AspNetCore', 'Microsoft.Azure.Functions', 'Microsoft.Azure.WebJobs', 'Microsoft.Bot'],
  ['org.springframework', 'jakarta.', 'javax.servlet', 'javax.ws', 'io.quarkus', 'io.micronaut', 'io.javalin', 'io.vertx', 'com.microsoft.azure.functions'],
  ['github.com/gin-gonic/', 'github.com/labstack/echo', 'github.com/gofiber/', 'github.com/go-chi/', 'github.com/gorilla/mux', 'github.com/valyala/'],
].flat();

/** Calls that open a server or add a route to one. */
const calls = /^(?:ListenAndServe|ListenAndServeTLS|HandleFunc|createServer|createSecureServer|MapPost|MapGet|MapPut|AddControllers|serve_forever)$/;
/** Annotations, base classes and parameter types of what a server calls. */
const types =
  /^(?:ApiController|Controller|ControllerBase|RestController|HttpPost|HttpGet|HttpPut|HttpPatch|Route|Function|FunctionName|PostMapping|GetMapping|PutMapping|RequestMapping|PageModel|Hub|BackgroundService|http\.ResponseWriter|gin\.Context|echo\.Context|fiber\.Ctx|HttpContext|HttpServletRequest|HttpRequestData|NextRequest|NextApiRequest|IncomingMessage)$/;
/** Exports that a framework calls by their name. */
const routes = /^(?:GET|POST|PUT|PATCH|DELETE)$/;

/** True for imports of what serves requests. @param imported the name that is taken from the module. */
export function isServerModule(module: string, imported: string): boolean {
  if (module === 'aiohttp' && imported === 'web') return true;
  return modules.some((name) => module === name || (module.startsWith(name) && (/[/.]$/.test(name) || /^[./]/.test(module.slice(name.length)) || name.startsWith('github.com/'))));
}

/** True for names of calls that open a server or add a route. */
export function isServerCall(name: string): boolean {
  return calls.test(name);
}

/** True for names of annotations, base classes and parameter types of what a server calls. */
export function isServerType(name: string): boolean {
  return types.test(name);
}

/** True for names under which a framework looks for handlers. */
export function isRouteExport(name: string): boolean {
  return routes.test(name);
}
