# Behind an import that makes another language of it nothing is read.
package cases.unsupported_import

import future.keywords.and #! 8: rego_unsupported_error: `import future.keywords.and` is not supported

p if input.x and input.y
