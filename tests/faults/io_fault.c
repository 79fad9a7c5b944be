/* Lets the disk fail, or the program die, at a chosen write, sync or renaming of a regular file; or counts every change of any.
   Preloaded; asleep until a process arms itself. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static char operation;  /* 'w' write, 's' sync, 'r' rename, 'c' counts all that changes files, 0 asleep */
static long at, passed; /* the first call that is met, counted from 1; calls so far */
static int error_code;  /* errno of that call and of all later ones; 0: the program dies there */

void fault_arm(char which, long first, int code)
{
    operation = which, at = first, error_code = code, passed = 0;
}

long fault_passed(void)
{
    return passed;
}

static int is_reached(char which)
{
    if ((operation != which && (operation != 'c' || which == 's')) || ++passed < at)
        return 0;
    if (error_code == 0)
        kill(getpid(), SIGKILL);
    errno = error_code;
    return 1;
}

static int is_met(char which, int file)
{
    struct stat known;
    return operation != 0 && file > 2 && fstat(file, &known) == 0 && S_ISREG(known.st_mode) && is_reached(which);
}

#define REAL(name, type, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) \
        *(void **)&real = dlsym(RTLD_NEXT, name)

ssize_t write(int file, const void *bytes, size_t count)
{
    REAL("write", ssize_t, int, const void *, size_t);
    return is_met('w', file) ? -1 : real(file, bytes, count);
}

ssize_t writev(int file, const struct iovec *parts, int count)
{
    REAL("writev", ssize_t, int, const struct iovec *, int);
    return is_met('w', file) ? -1 : real(file, parts, count);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset)
{
    REAL("pwrite64", ssize_t, int, const void *, size_t, off64_t);
    return is_met('w', file) ? -1 : real(file, bytes, count, offset);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset)
{
    return pwrite64(file, bytes, count, offset);
}

int fdatasync(int file)
{
    REAL("fdatasync", int, int);
    return is_met('s', file) ? -1 : real(file);
}

int fsync(int file)
{
    REAL("fsync", int, int);
    return is_met('s', file) ? -1 : real(file);
}

int ftruncate64(int file, off64_t size)
{
    REAL("ftruncate64", int, int, off64_t);
    return is_met('t', file) ? -1 : real(file, size);
}

int ftruncate(int file, off_t size)
{
    return ftruncate64(file, size);
}

int rename(const char *from, const char *to)
{
    REAL("rename", int, const char *, const char *);
    return is_reached('r') ? -1 : real(from, to);
}

int unlink(const char *path)
{
    REAL("unlink", int, const char *);
    return is_reached('u') ? -1 : real(path);
}
