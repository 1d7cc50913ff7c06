import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, l10n } from 'vscode';
import { selectionOf } from './go-to-place.js';
import { contextOf, type NodeIcon, type ViewNode } from './nodes.js';

/** Icons with the color of the editor's own lists; what they say is in words as well. */
const icons: Readonly<Record<NodeIcon, ThemeIcon>> = {
  service: new ThemeIcon('cloud'),
  operation: new ThemeIcon('symbol-method'),
  call: new ThemeIcon('symbol-reference'),
  unknown: new ThemeIcon('question'),
  unread: new ThemeIcon('circle-slash'),
  file: ThemeIcon.File,
  clause: new ThemeIcon('law'),
  error: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
  warning: new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
  information: new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground')),
  hint: new ThemeIcon('lightbulb'),
  waived: new ThemeIcon('pass', new ThemeColor('disabledForeground')),
  waiver: new ThemeIcon('calendar'),
  'waiver-soon': new ThemeIcon('watch', new ThemeColor('problemsWarningIcon.foreground')),
  'waiver-ended': new ThemeIcon('history', new ThemeColor('problemsErrorIcon.foreground')),
};

/** A row as VS Code draws it. */
export function treeItem(node: ViewNode): TreeItem {
  const { id, label, description, spoken, icon, place, children, isUnfolded } = node;
  const item = new TreeItem(label, children === null ? TreeItemCollapsibleState.None : isUnfolded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.description = description;
  item.iconPath = icons[icon];
  item.accessibilityInformation = { label: spoken };
  item.contextValue = contextOf(node);
  // The icon of a file comes from its address.
  if (icon === 'file' && place !== null) item.resourceUri = Uri.parse(place.uri, true);
  if (place === null || children !== null) return item;
  // VS Code's own command follows the user's habits: preview, double click, a click with Ctrl.
  item.command = place.cell === undefined
    ? { command: 'vscode.open', title: l10n.t('Open'), arguments: [Uri.parse(place.uri, true), { selection: selectionOf(place) }] }
    : { command: 'responsibleUse.openPlace', title: l10n.t('Open'), arguments: [node] };
  return item;
}

/** The tooltip, made when it is first shown. */
export function tooltipOf({ tooltip }: ViewNode): MarkdownString {
  const text = new MarkdownString();
  for (const [index, paragraph] of tooltip.entries()) {
    if (index > 0) text.appendMarkdown('\n\n');
    text.appendText(paragraph);
  }
  return text;
}
