/** The figures of the case itself: the money, the detention, the accounts, the officials. */
import { daysElapsed, daysInclusive, readWhen, yearsBetween } from '#lib/content/dates.ts';
import type { Add } from './registry.ts';
import type { Data } from './files.ts';
import type { Count } from '#lib/content/schema/common.ts';

const KILOGRAMS_PER_POUND = 0.45359237;

/** Adds the figures of the chapters from the money to the officials. */
export function addCase(data: Data, add: Add): void {
	addMoney(data, add);
	addDays(data, add);
	addCell(data, add);
	addRequests(data, add);
	addMinutes(data, add);
	addAccounts(data, add);
	addImpunity(data, add);
}

function addCount(add: Add, id: string, count: Count): void {
	add(id, count.value);
}

function addMoney({ money }: Data, add: Add): void {
	add('money.refund', money.refund.value, `$${money.refund.value} million`);
	const [first, second] = money.companies;
	add('money.companies', first.value);
	add('money.companies.three', second.value);
}

function addDays({ days }: Data, add: Add): void {
	const { born, arrest, death, transfer, illness } = days;
	const [from, move, to] = [arrest.date.at, transfer.date.at, death.date.at];
	add('person.born', born.date.at, readWhen(born.date));
	add('person.age', yearsBetween(born.date.at, to));
	add('days.arrest', arrest.date.at, readWhen(arrest.date));
	add('days.death', death.date.at, readWhen(death.date));
	add('days.move', transfer.date.at, readWhen(transfer.date));
	add('days.total', daysInclusive(from, to));
	add('days.elapsed', daysElapsed(from, to));
	add('days.butyrka', daysInclusive(move, to));
	add('days.butyrka.elapsed', daysElapsed(move, to));
	add('days.illness.months', illness.afterMonths);
	add('days.pounds', illness.weightLostPounds);
	add('days.kilograms', Math.round(illness.weightLostPounds * KILOGRAMS_PER_POUND));
	for (const rival of days.rivals) add(`days.${rival.id}`, rival.text);
}

function addCell({ cell }: Data, add: Add): void {
	for (const { id, people, beds } of cell.accounts) {
		add(`cell.${id}.people`, people);
		add(`cell.${id}.beds`, beds);
	}
	add('cell.floors', cell.floors.length);
}

function addRequests({ requests, days }: Data, add: Add): void {
	addCount(add, 'requests.total', requests.total);
	addCount(add, 'requests.granted', requests.granted);
	for (const { id, value } of requests.rivals) add(`requests.${id}`, value);
	const dated = (kind: string) =>
		requests.papers.filter((paper) => paper.kind === kind && paper.date.precision === 'day');
	for (const { id, date } of requests.papers) add(`requests.${id}`, date.at, readWhen(date));
	add('requests.dated', dated('request').length);
	add('requests.replies', dated('reply').length);
	const last = dated('reply').at(-1);
	if (last) add('requests.last-reply', daysElapsed(last.date.at, days.death.date.at));
}

function addMinutes({ minutes }: Data, add: Add): void {
	const { said } = minutes;
	add('minutes.total', said.hours * 60 + said.minutes);
	add('minutes.hours', said.hours);
	add('minutes.minutes', said.minutes);
}

function addAccounts({ accounts }: Data, add: Add): void {
	add('accounts.total', accounts.accounts.length);
	add('accounts.causes', accounts.causes.length);
}

function addImpunity({ impunity }: Data, add: Add): void {
	addCount(add, 'impunity.named', impunity.named);
	addCount(add, 'impunity.convicted', impunity.convicted);
	add('impunity.doctors', impunity.doctors.length);
	const ids = { dropped: 'dismissed', acquitted: 'acquitted' };
	for (const doctor of impunity.doctors)
		add(`impunity.${ids[doctor.outcome]}`, doctor.date.at, readWhen(doctor.date));
}
