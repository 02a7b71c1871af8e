/** Commands that count, show, add and change customers. */
@NullMarked
package id.pelanggan.app.cli.customer;

import org.jspecify.annotations.NullMarked;
