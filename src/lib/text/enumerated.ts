/** “brood, kaas en melk”. */
export const enumerated = (parts: readonly string[]) =>
	parts.length > 1 ? `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}` : (parts[0] ?? '');
