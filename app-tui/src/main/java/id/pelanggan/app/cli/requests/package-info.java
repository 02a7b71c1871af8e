/** Requests of customers and the outbox, on the command line. */
@NullMarked
package id.pelanggan.app.cli.requests;

import org.jspecify.annotations.NullMarked;
