/**
 * Milliseconds that this thread worked: what else keeps the machine busy does not count. For work that waits for
 * nothing; what waits is timed by the clock.
 */
export function ownTime(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
}
