/** Headless commands on the use cases. */
@NullMarked
package id.pelanggan.app.cli;

import org.jspecify.annotations.NullMarked;
