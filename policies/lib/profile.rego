# METADATA
# title: "What a project declares of itself"
# description: |
#   Its gonogo.yaml is the data: `opa eval -d gonogo.yaml`, `conftest test --data gonogo.yaml`. What it
#   leaves out is not said, neither that it applies nor that it does not.
package gonogo.lib.profile

# The project says in so many words that it has the facet.
has(facet) if data.profile.facets[facet] == true

# It says so that it has not: what needs the facet is left out.
lacks(facet) if data.profile.facets[facet] == false
