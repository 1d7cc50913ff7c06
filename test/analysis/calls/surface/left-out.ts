/** Members of packages that the catalogue does not list, and why not. A name ends with `.*` for all members of a group. */
const leftOut: readonly { readonly packages: readonly string[]; readonly members: readonly string[]; readonly reason: string }[] = [
  {
    packages: ['openai'],
    members: ['get', 'post', 'patch', 'put', 'delete', 'request', 'getAPIList', 'requestAPIList', 'fetchWithTimeout'],
    reason: 'they request whatever path they are given; a call of one is reported as an unknown call',
  },
  {
    packages: ['openai'],
    members: ['buildRequest', 'buildURL'],
    reason: 'the package calls them itself',
  },
  {
    packages: ['openai'],
    members: ['admin.*', 'webhooks.*', 'decisions.*', 'safety.*', 'live.*', 'audio.voices.*', 'audio.voiceConsents.*', 'beta.agents.*', 'realtime.translations.*'],
    reason: 'no page lists them for Azure; a call of one is reported as an unknown call',
  },
  {
    packages: ['@azure/ai-projects'],
    members: ['beta.voiceAgents.realtime.connect'],
    reason: 'the sessions of voice agents over a web socket are not in the catalogue yet; a call of it is reported as an unknown call',
  },
];

/** True for a member that the catalogue leaves out of a package for a reason. */
export function isLeftOut(name: string, member: string): boolean {
  return leftOut.some(({ packages, members }) => packages.includes(name) && members.some((left) => (left.endsWith('.*') ? member.startsWith(left.slice(0, -1)) : left === member)));
}
