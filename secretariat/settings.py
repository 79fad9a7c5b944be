"""Where the office is and which language it speaks: option, environment, configuration file, default, in this order."""

from pathlib import Path

import platformdirs
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource

from models.vocabulary import RefusalCode
from secretariat.refusal import OfficeUnavailable, refuse

APPLICATION = "secretariat"


def configuration_file() -> Path:
    """The person's configuration file, in the platform's place."""
    return Path(platformdirs.user_config_dir(APPLICATION, appauthor=False)) / "config.toml"


def data_folder() -> Path:
    """Where the embedded office lies unless another place is named."""
    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))


def log_folder() -> Path:
    """Where the private log lies."""
    return Path(platformdirs.user_log_dir(APPLICATION, appauthor=False))


class Settings(BaseSettings):
    """`database` is a URL; none means the embedded office in the platform's place. `lang` is ja or en; none: by the system."""

    model_config = SettingsConfigDict(env_prefix="SECRETARIAT_", extra="ignore")

    database: str | None = None
    lang: str | None = None

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Options first, then the environment, then the configuration file."""
        del dotenv_settings, file_secret_settings
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, toml_file=configuration_file())


def load_settings() -> Settings:
    """The settings. Raises OfficeUnavailable for a configuration file that does not read."""
    try:
        return Settings()
    except (ValueError, OSError):  # not TOML, not text, not the right types
        raise OfficeUnavailable(refuse(RefusalCode.INVALID_VALUE, "office.configuration", path=str(configuration_file()))) from None


def embedded_office() -> str:
    """The URL of the embedded office in the platform's place."""
    return f"sqlite:///{data_folder() / 'office.db'}"
