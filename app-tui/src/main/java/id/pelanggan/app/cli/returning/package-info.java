/** Commands about people who may have been erased and whom a source brings again. */
@NullMarked
package id.pelanggan.app.cli.returning;

import org.jspecify.annotations.NullMarked;
