/** What the check found, as it is stored with a version for ever. */
export interface LanguageVerdict {
	/** Which check this was, so that a later one never changes an old verdict. */
	method: string;
	passed: boolean;
	sentences: number;
	/** Each rule with what was measured and what is allowed, in percent of sentences or per 100 words. */
	rules: { rule: string; measured: number; allowed: number; passed: boolean }[];
}
