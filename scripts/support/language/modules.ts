/** Bytes as a module of TypeScript, so that a server, a script and a worker read them in the same way. */
export const asModule = (name: string, bytes: Uint8Array) =>
	`// Made by a script; see docs/language.md.\nexport const ${name} =\n\t'${Buffer.from(bytes).toString('base64')}';\n`;
