package id.pelanggan.architecture;

/** A library that rules speak of, with the package it lies in. */
enum Library {
  JSPECIFY("org.jspecify.annotations"),
  INJECT("jakarta.inject"),
  GUICE("com.google.inject"),
  SQL_STATEMENTS("org.jdbi.v3.sqlobject.statement"),
  JDBC("java.sql"),
  JDBC_SOURCES("javax.sql"),
  PF4J("org.pf4j"),
  LANTERNA("com.googlecode.lanterna"),
  JETTY("org.eclipse.jetty");

  private final String root;

  Library(String root) {
    this.root = root;
  }

  /** The package with all packages below it, as ArchUnit writes it. */
  String tree() {
    return root + "..";
  }
}
