/** Forms of the reports; apart from the writers, so that the help need not load them. */
export const scanFormats = ['text', 'json', 'sarif', 'markdown', 'html'] as const;
export const inventoryFormats = ['text', 'json', 'markdown', 'html'] as const;

export type ScanFormat = (typeof scanFormats)[number];
export type InventoryFormat = (typeof inventoryFormats)[number];
