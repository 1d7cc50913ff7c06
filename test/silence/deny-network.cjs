/**
 * Loaded before the product: every way out of the process throws and is written down. Sockets on
 * this machine count as well.
 */
const { appendFileSync } = require('node:fs');

const record = (what) => {
  if (process.env.RESPONSIBLE_USE_DENIED) appendFileSync(process.env.RESPONSIBLE_USE_DENIED, `${what}\n`);
  throw new Error(`denied: ${what}`);
};

const net = require('node:net');
net.Socket.prototype.connect = () => record('net connect');
net.Server.prototype.listen = () => record('net listen');
require('node:tls').connect = () => record('tls connect');
require('node:dgram').createSocket = () => record('dgram socket');
const dns = require('node:dns');
dns.lookup = () => record('dns lookup');
dns.resolve = () => record('dns resolve');
globalThis.fetch = () => record('fetch');
const http = require('node:http');
http.request = () => record('http request');
http.get = () => record('http get');
const child = require('node:child_process');
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']) child[name] = () => record(`child_process ${name}`);
