/** Stands for the application's own storage. */
export const users = {
  async banUser(userId: string): Promise<void> {
    console.log('banned', userId);
  },
};

export const applications = {
  async update(id: string, change: { status: string }): Promise<void> {
    console.log('updated', id, change);
  },
};

export const reviewQueue = {
  async request(subject: unknown): Promise<{ approved: boolean }> {
    console.log('waiting for a reviewer', subject);
    return { approved: false };
  },
};
