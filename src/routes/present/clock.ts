/** Durations as text. */

const two = (value: number): string => String(value).padStart(2, '0');

/** Seconds as `4:05`, or `1:04:05` from one hour up; negative values count as zero. */
export function clockText(seconds: number): string {
	const whole = Math.max(0, Math.floor(seconds));
	const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
	const rest = two(whole % 60);
	return hours ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
