/** Commands about what was done. */
@NullMarked
package id.pelanggan.app.cli.activity;

import org.jspecify.annotations.NullMarked;
