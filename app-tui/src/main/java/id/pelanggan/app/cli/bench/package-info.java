/** Measurements that anyone can repeat. */
@NullMarked
package id.pelanggan.app.cli.bench;

import org.jspecify.annotations.NullMarked;
