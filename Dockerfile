# The program with what it needs to run: built from the lock file, for a user without rights, on a file system that it need not write to.
FROM node:24.21-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
COPY scripts/prepare.mjs scripts/
# By "npm ci"; the build finds it done.
RUN node scripts/prepare.mjs
COPY tsconfig.json tsconfig.build.json ./
COPY schemas schemas
COPY src src
COPY controller controller
RUN npm run --silent build && npm prune --omit=dev --no-audit --no-fund

FROM node:24.21-bookworm-slim
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates git openssh-client \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --uid 10001 --user-group --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin appward \
    && install -d -o appward -g appward -m 0700 /var/cache/appward /var/lib/appward
WORKDIR /app
COPY --from=build /build/package.json ./
COPY --from=build /build/node_modules node_modules
COPY --from=build /build/dist dist
COPY examples examples
# Two folders are written to, and /tmp: what is fetched, and the data of a platform.
ENV NODE_ENV=production XDG_CACHE_HOME=/var/cache XDG_STATE_HOME=/var/cache/appward/state
VOLUME ["/var/cache/appward", "/var/lib/appward"]
USER 10001:10001
# Of the controller, and of the platform.
EXPOSE 8788 8787
# Whichever of them it serves; "--once" has ended before it is asked.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "Promise.any([8788, 8787].map(async (port) => { if (!(await fetch(`http://127.0.0.1:${port}/healthz`)).ok) throw port })).catch(() => process.exit(1))"]
ENTRYPOINT ["node", "/app/dist/src/cli/main.js"]
CMD ["--help"]
