const LONGEST = 100;

/** What a visitor called it, fit to show and to save under: no folders, nothing that hides what the name really is. */
export function cleanName(typed: string): string {
	const last = typed.normalize('NFC').split(/[/\\]/).at(-1)!;
	const seen = last
		// Controls, and marks that turn the reading direction or take no room: `foto[RLO]gpj.exe` reads as `fotoexe.jpg`.
		.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
		.replace(/[<>:"|?*]/g, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[\s.]+|[\s.]+$/g, '');
	return shorten(seen) || 'bestand';
}

/** The end of a name says what it is, so the middle goes. */
function shorten(name: string) {
	const characters = [...name];
	if (characters.length <= LONGEST) return name;
	return [...characters.slice(0, LONGEST - 12), '…', ...characters.slice(-11)].join('');
}

const endings = { jpeg: 'jpg', webp: 'webp', pdf: 'pdf', docx: 'docx' } as const;

/** The name with the ending of what it is now: a photo that came as PNG is a JPEG. */
export function fileName({ name, kind }: { name: string; kind: keyof typeof endings }) {
	const base = name.replace(/\.(jpe?g|png|webp|gif|avif|hei[cf]|pdf|docx)$/i, '');
	return `${base || 'bestand'}.${endings[kind]}`;
}
