# gonogo in a container: built here from source, run by nobody in particular, without a Java installed.
# `.ci/dockerfile` runs these steps without a container engine, so each RUN works in WORKDIR alone.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN mvn -B -ntp -Dquick -Dmaven.test.skip=true -Pdist package
RUN mkdir image home && tar -xzf target/dist/gonogo-*-linux-*.tar.gz --strip-components=1 -C image

FROM debian:13-slim
LABEL org.opencontainers.image.title="gonogo" \
      org.opencontainers.image.description="A go-live checklist that runs" \
      org.opencontainers.image.source="https://github.com/gonogo-dev/gonogo" \
      org.opencontainers.image.licenses="Apache-2.0"
COPY --from=build /src/image /opt/gonogo
# Of no name: what is judged is mounted, and may belong to anyone. The home is for what can be made again.
COPY --from=build --chown=10001:10001 /src/home /home/gonogo
ENV HOME=/home/gonogo
USER 10001:10001
WORKDIR /work
ENTRYPOINT ["/opt/gonogo/bin/gonogo"]
CMD ["--help"]
