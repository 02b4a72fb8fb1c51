import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ out: 'build', precompress: true }),
		// What a page adds to the one stylesheet is small and comes with the page, so that a first visit is HTML, CSS and
		// a font.
		inlineStyleThreshold: 20_000,
		csp: {
			mode: 'nonce',
			directives: {
				'default-src': ['self'],
				// The icon of the site comes in the page.
				'img-src': ['self', 'data:'],
				'base-uri': ['none'],
				'frame-src': ['none'],
				'frame-ancestors': ['none'],
				'form-action': ['self'],
				'object-src': ['none']
			}
		},
		// src/lib/web/protect.ts looks at more kinds of requests than the framework, and says in Dutch what is wrong.
		csrf: { trustedOrigins: ['*'] },
		version: { name: 'samenspraak', pollInterval: 0 }
	}
};
