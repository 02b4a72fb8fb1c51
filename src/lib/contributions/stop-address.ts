/** Where one stops mails with one click. `origin`: of the platform. */
export const stopAddress = (key: string, origin: string) => `${origin}/afmelden/${key}`;
