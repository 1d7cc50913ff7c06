/** `vscode-uri` is the same class as VS Code's own. */
export { URI as Uri } from 'vscode-uri';
