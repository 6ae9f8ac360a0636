import { RestError } from './RestError';

const LONGEST_VALUE = 32_768;

/** Answers 400 to a property key that is too long: an issue's may be longer than an app's. */
export const checkPropertyKey = (key: string, longest: number): void => {
  if (key.length > longest) throw new RestError(400, `The property key cannot be longer than ${longest} characters.`);
};

/** The value in a property's body. Answers 400 to one that is too long or no JSON. */
export const propertyValue = (text: string): unknown => {
  if (text.length > LONGEST_VALUE) throw new RestError(400, `The property value cannot be longer than ${LONGEST_VALUE} characters.`);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new RestError(400, 'The property value must be a valid, non-empty JSON value.');
  }
};
