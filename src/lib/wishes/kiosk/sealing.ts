// What waits on a kiosk is locked for the server: who opens the device finds nothing to read. The same code runs in the
// browser and on the server. ECDH on P-256 with a key for each text, HKDF-SHA256, AES-GCM with 256 bits.

const CURVE = { name: 'ECDH', namedCurve: 'P-256' };
/** In bytes, of a public key as it stands in front of what it locks. */
const POINT = 65;
const IV = 12;

/** A public key that locks and a private one that opens, both base64url. */
export async function newKeys() {
	const { publicKey, privateKey } = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
	return {
		publicKey: asText(await crypto.subtle.exportKey('raw', publicKey)),
		privateKey: asText(await crypto.subtle.exportKey('pkcs8', privateKey))
	};
}

/** Locks a text for who has the private key: not even who locked it opens it again. */
export async function seal(publicKey: string, text: string): Promise<string> {
	const own = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
	const theirs = await crypto.subtle.importKey('raw', asBytes(publicKey), CURVE, false, []);
	const iv = crypto.getRandomValues(new Uint8Array(IV));
	const key = await keyBetween(own.privateKey, theirs, 'encrypt');
	const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
	const point = await crypto.subtle.exportKey('raw', own.publicKey);
	return asText(await new Blob([point, iv, locked]).arrayBuffer());
}

/** What was locked; nothing when it was not locked for this key, or was changed since. */
export async function unseal(privateKey: string, sealed: string): Promise<string | undefined> {
	try {
		const bytes = asBytes(sealed);
		const own = await crypto.subtle.importKey('pkcs8', asBytes(privateKey), CURVE, false, ['deriveBits']);
		const theirs = await crypto.subtle.importKey('raw', bytes.slice(0, POINT), CURVE, false, []);
		const key = await keyBetween(own, theirs, 'decrypt');
		const iv = bytes.slice(POINT, POINT + IV);
		const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes.slice(POINT + IV));
		return new TextDecoder().decode(text);
	} catch {
		// WebCrypto throws alike for what is no key, no point and no lock of ours.
		return undefined;
	}
}

async function keyBetween(own: CryptoKey, theirs: CryptoKey, use: 'encrypt' | 'decrypt') {
	const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own, 256);
	const base = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
	const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new TextEncoder().encode('wens') };
	return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, [use]);
}

const asText = (bytes: ArrayBuffer) =>
	btoa(String.fromCharCode(...new Uint8Array(bytes)))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');

const asBytes = (text: string) =>
	Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
