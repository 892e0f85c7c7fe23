# Everything a newcomer needs: make run, make test. A JDK 17 or later and Maven 3.8 or later are all it takes.
PORT ?= 8080
DATA ?= data

SHELL := /bin/bash
comma := ,
MVN   := mvn -B
JAR   := target/quarkus-app/quarkus-run.jar
PORTS ?= 8081 8082
SERVER := target/quarkus-app-server/quarkus-run.jar
DEMO  := -Dtiendo.demo.start=2025-11-06T08:00 -Dtiendo.demo.seed=seed-data/demo -Dtiendo.seed.directories=seed-data
SUMS  := target/surefire-reports target/surefire-reports-server target/failsafe-reports

.PHONY: help run test faults check lint-api format package cluster preview backup restore move-to-postgres screens browser
.DEFAULT_GOAL := help

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(JAR) ## build when something changed, then start the demonstration: PORT=8080 DATA=data
	@exec java -Dquarkus.http.port=$(PORT) -Dtiendo.data=$(DATA) $(DEMO) -jar $(JAR)

$(JAR): pom.xml $(shell find src/main -type f)
	@echo "Building Tiendo; the first time takes a few minutes."
	@$(MVN) -q -DskipTests package
	@touch $@

test: browser ## all tests, on both databases, with a browser and with kill -9
	@rm -rf $(SUMS)
	@$(MVN) verify; status=$$?; \
	cat $(SUMS:%=%/TEST-*.xml) 2>/dev/null | awk -v status=$$status -v ci="$$CI" ' \
	    /<testsuite / { for (i = 1; i <= NF; i++) if (split($$i, part, "\"") > 1) sum[part[1]] += part[2] } \
	    END { failed = sum["errors="] + sum["failures="]; skipped = sum["skipped="]; \
	          if (status && !failed) print "The build failed; the reason stands above."; \
	          if (skipped) print skipped " skipped"; \
	          printf "%d passed, %d failed\n", sum["tests="] - failed - skipped, failed; \
	          exit status || failed || !sum["tests="] || (ci == "true" && skipped) }'

faults: $(JAR) target/test.classpath ## bring about faults on purpose and look at what is left, 30 minutes: ROWS=1,3 KILLS=50 SEED=1
	@$(MVN) -q test-compile
	@exec java -Xmx1g -Dapp.jar=$(JAR) -Dapp.server.jar=$(SERVER) $(if $(KILLS),-Dkills=$(KILLS)) $(if $(SEED),-Dseed=$(SEED)) \
	    -cp target/test-classes:target/classes:$$(cat target/test.classpath) vn.tiendo.faults.Faults $(subst $(comma), ,$(ROWS))

browser:
	@for name in chromium chromium-browser google-chrome; do command -v $$name >/dev/null && exit 0; done; \
	sudo=; test "$$(id -u)" = 0 || sudo="sudo -n"; \
	if command -v apt-get >/dev/null && { test -z "$$sudo" || $$sudo true 2>/dev/null; }; then \
	    echo "No browser found; installing chromium for the browser tests."; \
	    $$sudo apt-get -qq update && DEBIAN_FRONTEND=noninteractive $$sudo apt-get -qq install -y --no-install-recommends chromium >/dev/null; \
	fi; \
	command -v chromium >/dev/null || { echo "The browser tests need Chromium: install the package chromium."; exit 1; }

check: ## look whether everything compiles and is formatted; changes nothing
	@$(MVN) -q spotless:check test-compile

lint-api: $(JAR) ## look over the API's description (target/openapi) with Spectral; needs node
	@npx --yes @stoplight/spectral-cli lint --fail-severity=warn target/openapi/openapi.json

format: ## format the sources
	@$(MVN) -q spotless:apply

package: ## build both flavours without running the tests: target/quarkus-app, target/quarkus-app-server
	@$(MVN) -q -DskipTests package

cluster: $(JAR) target/test.classpath ## two nodes and a PostgreSQL on this machine, for a look: PORTS='8081 8082'
	@exec java -Djava.util.logging.manager=org.jboss.logmanager.LogManager -cp target/test-classes:$$(cat target/test.classpath) vn.tiendo.cluster.Cluster $(SERVER) $(PORTS)

preview: $(JAR) ## who would be mailed on a day and what about, without writing: DAY=2025-11-10 DATA=data
	@exec java -Dtiendo.data=$(DATA) $(if $(wildcard $(DATA)/demo-began),-Dtiendo.demo.start=2025-11-06T08:00) -jar $(JAR) preview $(DAY)

backup: $(JAR) ## a verified copy of the data, also while it runs: DATA=data TO=backup.zip (else DATA/backups)
	@exec java -Dtiendo.data=$(DATA) -jar $(JAR) backup $(TO)

restore: $(JAR) ## bring a backup back; what was there is moved aside: FROM=backup.zip DATA=data
	@exec java -Dtiendo.data=$(DATA) -jar $(JAR) restore $(FROM)

move-to-postgres: $(JAR) ## carry an office over: FROM=data (or a backup) TO=jdbc:postgresql://host/tiendo
	@exec java $(if $(TO),-Dquarkus.datasource.jdbc.url='$(TO)') -jar $(SERVER) move-from $(FROM)

screens: $(JAR) target/test.classpath browser ## take the pictures of src/docs/screens anew
	@$(MVN) -q test-compile
	@exec java -Dapp.jar=$(JAR) -cp target/test-classes:target/classes:$$(cat target/test.classpath) vn.tiendo.browser.Screens src/docs/screens

target/test.classpath: pom.xml
	@$(MVN) -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=$@
