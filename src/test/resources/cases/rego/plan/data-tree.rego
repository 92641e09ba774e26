# A package whole is the values of its rules merged into the base documents beside them.
package t

import data.lib

whole := lib

one := lib[input.name].x

