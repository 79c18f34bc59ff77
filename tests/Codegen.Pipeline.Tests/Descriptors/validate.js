// Reads { schema, documents } and writes, for each document, the places where it breaks the schema.
const Validator = require(process.argv[2]).default;

let input = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (part) => { input += part; });
process.stdin.on('end', () => {
  const { schema, documents } = JSON.parse(input);
  const validator = new Validator({ strict: true, strictTypes: false, strictRequired: false, allErrors: true, validateFormats: false, allowUnionTypes: true });
  const validate = validator.compile(schema);
  const places = documents.map((document) =>
    validate(document) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.keyword} ${JSON.stringify(error.params)}`));
  process.stdout.write(JSON.stringify(places));
});
