/** Lets tests outside of VS Code load modules of the extension: `vscode` is the stand-in beside this file. */
import { register } from 'node:module';

register('./resolve.mjs', import.meta.url);
