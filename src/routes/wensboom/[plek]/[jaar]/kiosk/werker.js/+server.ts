import type { RequestHandler } from '@sveltejs/kit';
import source from '#lib/wishes/kiosk/offline-script.ts?worker&url';

/** The worker of this kiosk: it may see the page of the kiosk, one level above its own address, and nothing else. */
export const GET: RequestHandler = ({ url }) =>
	new Response(`importScripts(${JSON.stringify(source)});\n`, {
		headers: {
			'content-type': 'text/javascript; charset=utf-8',
			'cache-control': 'no-cache',
			'service-worker-allowed': url.pathname.replace(/\/werker\.js$/, '')
		}
	});
