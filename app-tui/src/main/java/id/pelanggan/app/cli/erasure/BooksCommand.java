package id.pelanggan.app.cli.erasure;

import picocli.CommandLine.Command;

/** What bookkeeping law keeps of people who were erased. */
@Command(name = "books", subcommands = BooksShowCommand.class)
public final class BooksCommand {}
