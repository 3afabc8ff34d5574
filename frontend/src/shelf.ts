/** Where unsent texts lie: the browser's local storage, one entry per person and place. */

const PREFIX = 'sederunt.kept';

/** One person's texts. A browser that refuses to store keeps nothing, and nothing else breaks. */
export class Shelf {
  private readonly prefix: string;

  constructor(person: string) {
    this.prefix = `${PREFIX}:${encodeURIComponent(person)}:`;
  }

  put(place: string, text: string): void {
    if (text === '') this.remove(place);
    else attempt(() => localStorage.setItem(this.prefix + place, text));
  }

  at(place: string): string | null {
    return attempt(() => localStorage.getItem(this.prefix + place)) ?? null;
  }

  remove(place: string): void {
    attempt(() => localStorage.removeItem(this.prefix + place));
  }

  /** Takes away every text of this person, and of no one else. */
  clear(): void {
    attempt(() =>
      Object.keys(localStorage)
        .filter((name) => name.startsWith(this.prefix))
        .forEach((name) => localStorage.removeItem(name)),
    );
  }
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined; // storage is full, or switched off
  }
}
