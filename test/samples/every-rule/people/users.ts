/** Stands for the application's own storage. */
export const users = {
  async banUser(id: string): Promise<void> {},
  async suspendUser(id: string): Promise<void> {},
  async notify(id: string): Promise<void> {},
  async audit(id: string): Promise<void> {},
};
