// Every page is whole as it comes from the server: no framework JavaScript reaches the browser.
export const csr = false;
export const ssr = true;
export const prerender = false;
