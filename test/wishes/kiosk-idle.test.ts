import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenIdle } from '#lib/wishes/kiosk/idle.ts';

const screen = { target: new EventTarget(), written: false, said: [] as string[] };
const touch = (sign: string) => screen.target.dispatchEvent(new Event(sign));
const wait = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	Object.assign(screen, { target: new EventTarget(), written: false, said: [] });
	vi.stubGlobal('addEventListener', screen.target.addEventListener.bind(screen.target));
	whenIdle({ ask: 90, wait: 20 }, () => screen.written, {
		ask: () => screen.said.push('ask'),
		leave: () => screen.said.push('leave')
	});
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('a kiosk on which nobody wrote asks nothing, however long it stands there', () => {
	wait(3600);
	touch('pointerdown');
	wait(3600);
	expect(screen.said).toEqual([]);
});

test('what somebody wrote and left is wiped after 110 seconds, and 20 seconds before that it asks', () => {
	screen.written = true;
	touch('input');
	wait(89);
	expect(screen.said).toEqual([]);
	wait(1);
	expect(screen.said).toEqual(['ask']);
	wait(19);
	expect(screen.said, 'who reads slowly still has the time').toEqual(['ask']);
	wait(1);
	expect(screen.said).toEqual(['ask', 'leave']);
	wait(3600);
	expect(screen.said, 'once').toEqual(['ask', 'leave']);
});

test.for(['pointerdown', 'keydown', 'input', 'scroll'])(
	'a %s says that somebody is there, also after it asked',
	(sign) => {
		screen.written = true;
		wait(89);
		touch(sign);
		wait(89);
		expect(screen.said).toEqual([]);
		wait(1);
		touch(sign);
		wait(20);
		expect(screen.said, 'nothing is wiped under the hands of who answers').toEqual(['ask']);
		wait(70);
		expect(screen.said, 'who answers and then goes is asked again').toEqual(['ask', 'ask']);
		wait(20);
		expect(screen.said).toEqual(['ask', 'ask', 'leave']);
	}
);

test('who wrote, wiped it all and went is not asked', () => {
	screen.written = true;
	touch('input');
	wait(60);
	screen.written = false;
	touch('input');
	wait(3600);
	expect(screen.said).toEqual([]);
});
