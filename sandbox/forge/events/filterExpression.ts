/** The value of an expression for an event. Throws when it touches a member of something that is not there, as Forge's evaluation does. */
export type Evaluate = (event: unknown) => unknown;

export type Compiled = { ok: true; evaluate: Evaluate } | { ok: false; error: string };

const TOKEN = /\s*(\?\.|\|\||&&|===?|!==?|[().![\]]|'[^']*'|"[^"]*"|-?\d+(?:\.\d+)?|[A-Za-z_$][\w$]*)/y;

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const from = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found?.[1]) throw new Error(`"${text.slice(from).trim()}" is beyond what the sandbox evaluates`);
    tokens.push(found[1]);
  }
  return tokens;
}

const constants: Record<string, unknown> = { true: true, false: false, null: null, undefined: undefined };

/** Reads what filters need: members, comparisons for equality, `!`, `&&`, `||` and brackets. */
class Parser {
  #at = 0;
  constructor(private readonly tokens: string[]) {}

  whole(): Evaluate {
    const value = this.#or();
    if (this.#at < this.tokens.length) throw new Error(`"${this.tokens.slice(this.#at).join(' ')}" is beyond what the sandbox evaluates`);
    return value;
  }

  #take(...wanted: string[]): string | null {
    const token = this.tokens[this.#at];
    if (token === undefined || !wanted.includes(token)) return null;
    this.#at += 1;
    return token;
  }

  #or(): Evaluate {
    let left = this.#and();
    while (this.#take('||')) left = either(left, this.#and());
    return left;
  }

  #and(): Evaluate {
    let left = this.#comparison();
    while (this.#take('&&')) left = both(left, this.#comparison());
    return left;
  }

  #comparison(): Evaluate {
    const left = this.#unary();
    const operator = this.#take('==', '===', '!=', '!==');
    if (!operator) return left;
    const right = this.#unary();
    const positive = operator.startsWith('=');
    return (event) => (left(event) === right(event)) === positive;
  }

  #unary(): Evaluate {
    if (this.#take('!')) {
      const inner = this.#unary();
      return (event) => !inner(event);
    }
    if (!this.#take('(')) return this.#operand();
    const inner = this.#or();
    if (!this.#take(')')) throw new Error('a closing bracket is missing');
    return inner;
  }

  #operand(): Evaluate {
    const token = this.tokens[this.#at++];
    if (token === 'event') return this.#members((event) => event);
    if (token !== undefined && /^['"]/.test(token)) return () => token.slice(1, -1);
    if (token !== undefined && /^-?\d/.test(token)) return () => Number(token);
    if (token !== undefined && token in constants) return () => constants[token];
    throw new Error(`"${token ?? 'the end'}" is beyond what the sandbox evaluates`);
  }

  #members(from: Evaluate): Evaluate {
    const link = this.#take('.', '?.', '[');
    if (!link) return from;
    const name = this.tokens[this.#at++]?.replace(/^['"]|['"]$/g, '') ?? '';
    if (link === '[' && !this.#take(']')) throw new Error('a closing bracket is missing');
    return this.#members(member(from, name, link === '?.'));
  }
}

const either = (left: Evaluate, right: Evaluate): Evaluate => (event) => left(event) || right(event);
const both = (left: Evaluate, right: Evaluate): Evaluate => (event) => left(event) && right(event);
const member = (from: Evaluate, name: string, optional: boolean): Evaluate => (event) => {
  const owner = from(event) as Record<string, unknown> | null | undefined;
  if (owner !== null && owner !== undefined) return owner[name];
  if (optional) return undefined;
  throw new Error(`there is nothing to read "${name}" of`);
};

/**
 * Compiles a trigger's filter expression, or says what in it the sandbox does not evaluate, so that the host can refuse to
 * start instead of delivering the wrong events.
 *
 * @example compileFilter("event.issue.fields.issuetype.name == 'Epic'")
 */
export function compileFilter(expression: string): Compiled {
  try {
    return { ok: true, evaluate: new Parser(tokensOf(expression)).whole() };
  } catch (error) {
    return { ok: false, error: (error as Error).message };
  }
}
