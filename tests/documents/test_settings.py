"""The settings that the documents show are settings of the programs that they are for, which read them where they are installed."""

import ipaddress
import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Final

import pytest

from tests.support.certificates import authority
from tests.support.command_lines import read_whole
from tests.support.documents import blocks_of
from tests.support.postgres_server import free_port

CRON_LINE: Final = re.compile(r"((?:[\d*,/-]+ +){5})(.+)")
SETTING: Final = re.compile(r"[A-Z_]+=\S*")
BCRYPT: Final = "$2a$14$Zkx19XLiW6VYouLHR5NmfOFU0z2GTNmpkT/5qqR7hx4IjWJPDhjvG"
SCHTASKS: Final = frozenset({"/Create", "/TN", "/TR", "/SC", "/D", "/ST", "/RU", "/RP"})


def program(name: str) -> str:
    """Where it is; the test is skipped where it is not installed."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def accepted(*words: str | Path) -> None:
    """The program ends well; what it says otherwise is shown."""
    ended = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, f"{ended.stdout}{ended.stderr}"


@pytest.fixture
def postgres(postgres_programs: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The server's program, which may not find the libraries beside it by itself."""
    monkeypatch.setenv("LD_LIBRARY_PATH", str(postgres_programs.parent / "lib"))
    return postgres_programs / "postgres"


def test_settings_of_postgres_are_known_to_it(postgres: Path, tmp_path: Path) -> None:
    found = blocks_of("ini")
    assert found
    for place, (_, text) in enumerate(found):
        file = tmp_path / f"{place}.conf"
        file.write_text(text, "utf-8")
        names = re.findall(r"^(\w+) = ", text, re.MULTILINE)
        accepted(postgres, "-C", names[0], "-D", tmp_path, "-c", f"config_file={file}")


def test_a_setting_that_postgres_does_not_have_is_found(postgres: Path, tmp_path: Path) -> None:
    (tmp_path / "wrong.conf").write_text("max_connection = 3\n", "utf-8")
    with pytest.raises(AssertionError, match="max_connection"):
        accepted(postgres, "-C", "port", "-D", tmp_path, "-c", f"config_file={tmp_path / 'wrong.conf'}")


def test_rules_of_who_may_connect_have_the_form_that_postgres_reads() -> None:
    found = [line.split() for _, text in blocks_of("pg_hba") for line in text.splitlines()]
    assert found
    for kind, _, _, *rest in found:
        assert kind in {"local", "hostssl"}  # nothing without encryption
        if kind == "hostssl":
            assert ipaddress.ip_network(rest.pop(0))
        assert rest in (["scram-sha-256"], ["peer"])


def test_nginx_reads_its_configuration(tmp_path: Path) -> None:
    nginx = program("nginx")
    server, others = (text for _, text in blocks_of("nginx"))
    locations, _, within = others.partition('    # and within "location /":\n')
    with_connect = re.sub(r"^ +auth_basic.*\n", "", server, flags=re.MULTILINE).replace("location / {\n", f"location / {{\n{within}", 1)
    with_connect = with_connect.rstrip().removesuffix("}") + locations + "}\n"
    certificate, key = authority("authority of the tests").sign_server("office.example.jp")
    (tmp_path / "server.pem").write_bytes(certificate)
    (tmp_path / "server.key").write_bytes(key)
    places = "".join(f"{what}_temp_path {tmp_path}/{what};\n" for what in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    for name, text in (("passwords", server), ("connect", with_connect)):
        for there, here in (
            ("listen 443", f"listen 127.0.0.1:{free_port()}"),
            ("/etc/ssl/office.example.jp.pem", f"{tmp_path}/server.pem"),
            ("/etc/ssl/private/office.example.jp.key", f"{tmp_path}/server.key"),
        ):
            assert there in text
            text = text.replace(there, here)
        file = tmp_path / f"{name}.conf"
        file.write_text(f"pid {tmp_path}/pid;\nerror_log stderr;\nevents {{}}\nhttp {{\naccess_log off;\n{places}{text}}}\n", "utf-8")
        accepted(nginx, "-t", "-p", tmp_path, "-e", "stderr", "-c", file)


def test_caddy_reads_its_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    caddy = program("caddy")
    for home in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(home, str(tmp_path))
    [(_, text)] = blocks_of("caddy")
    certificate, key = authority("authority of the tests").sign_server("office.example.jp")
    (tmp_path / "server.pem").write_bytes(certificate)
    (tmp_path / "server.key").write_bytes(key)
    told = subprocess.run([caddy, "version"], capture_output=True, text=True, check=True).stdout
    version = tuple(int(number) for number in re.findall(r"\d+", told)[:2])
    for there, here in (
        ("/etc/ssl/office.example.jp.pem", f"{tmp_path}/server.pem"),
        ("/etc/ssl/private/office.example.jp.key", f"{tmp_path}/server.key"),
        ("$2a$14$...", BCRYPT),
        ("basic_auth", "basic_auth" if version >= (2, 8) else "basicauth"),
    ):
        assert there in text
        text = text.replace(there, here)
    file = tmp_path / "Caddyfile"
    file.write_text(text, "utf-8")
    accepted(caddy, "validate", "--config", file, "--adapter", "caddyfile")


def test_systemd_reads_the_unit(tmp_path: Path) -> None:
    systemd = program("systemd-analyze")
    found = blocks_of("systemd")
    assert found
    for _, text in found:
        file = tmp_path / "secretariat.service"
        file.write_text(text.replace("/opt/secretariat/bin/secretariat", "/bin/sh"), "utf-8")
        accepted(systemd, "verify", "--man=no", "--recursive-errors=no", file)


def test_what_a_unit_starts_is_read_by_the_program() -> None:
    started = [line for _, text in blocks_of("systemd") for line in text.splitlines() if line.startswith("ExecStart=")]
    assert started
    for line in started:
        read_whole(line.split()[1:])


def test_what_cron_starts_is_read_by_the_program() -> None:
    lines = [line for _, text in blocks_of("crontab") for line in text.splitlines() if not line.startswith("#")]
    commands = [line for line in lines if SETTING.fullmatch(line) is None]
    assert commands
    for line in commands:
        cron = CRON_LINE.fullmatch(line)
        assert cron is not None, line
        command, *_ = re.split(r" >>? ", cron[2])
        assert "%" not in cron[2], f"cron makes a new line of %: {line}"
        assert command.split()[0] == "secretariat", line
        read_whole(command.split()[1:])


def test_what_a_task_of_windows_starts_is_read_by_the_program() -> None:
    scripts, orders = [], []
    for _, text in blocks_of("bat"):
        for line in text.splitlines():
            if line.startswith("secretariat "):
                scripts.append(line)
                read_whole(line.partition(" >> ")[0].split()[1:])
            elif line.startswith("schtasks "):
                orders.append(line)
                assert set(re.findall(r"(?<= )/\w+", line)) <= SCHTASKS
    assert len(scripts) == len(orders) == 1


def test_examples_of_toml_can_be_read() -> None:
    for document, text in blocks_of("toml"):
        assert tomllib.loads(text), document
