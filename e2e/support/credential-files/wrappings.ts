/** A key as a wrapping writes it. */
export type Pair = { id: string; secret: string };

/** One way in which people and programs keep an access key, with the text it makes of one. */
export type Wrapping = { name: string; wrap: (pair: Pair) => string };

const base64 = (text: string): string => btoa(text);

/** Every wrapping that is read: of AWS's tools, shells, programs' settings, infrastructure as code, password managers, and people. */
export const wrappings: readonly Wrapping[] = [
  ...awsTools(),
  ...shells(),
  ...settings(),
  ...infrastructure(),
  ...passwordManagers(),
  ...people(),
];

function awsTools(): Wrapping[] {
  return [
    form('create-access-key as JSON', ({ id, secret }) =>
      json({ AccessKey: { UserName: 'ms', AccessKeyId: id, Status: 'Active', SecretAccessKey: secret } }),
    ),
    form(
      'create-access-key as text',
      ({ id, secret }) => `ACCESSKEY\t${id}\t2026-11-26T08:00:00+00:00\t${secret}\tActive\tmicroshare-building-events\n`,
    ),
    form(
      'create-access-key as text with spaces',
      ({ id, secret }) => `ACCESSKEY    ${id}    2026-11-26T08:00:00+00:00    ${secret}    Active    ms\n`,
    ),
    form(
      'create-access-key as YAML',
      ({ id, secret }) =>
        `AccessKey:\n  AccessKeyId: ${id}\n  CreateDate: '2026-11-26T08:00:00+00:00'\n  SecretAccessKey: ${secret}\n  Status: Active\n  UserName: ms\n`,
    ),
    form(
      'create-access-key as a table',
      ({ id, secret }) =>
        `-----\n|  CreateAccessKey  |\n+-----+\n||  AccessKey  ||\n|+----+----+|\n||  AccessKeyId     |  ${id}  ||\n||  CreateDate      |  2026-11-26  ||\n||  SecretAccessKey |  ${secret}  ||\n||  Status  |  Active  ||\n`,
    ),
    form(
      'the prompts of aws configure',
      ({ id, secret }) =>
        `AWS Access Key ID [None]: ${id}\nAWS Secret Access Key [None]: ${secret}\nDefault region name [None]: eu-west-1\n`,
    ),
    form(
      'aws configure set',
      ({ id, secret }) => `aws configure set aws_access_key_id ${id}\naws configure set aws_secret_access_key ${secret}\n`,
    ),
    form('credential_process', ({ id, secret }) => json({ Version: 1, AccessKeyId: id, SecretAccessKey: secret })),
    form(
      'a profile with comments',
      ({ id, secret }) =>
        `# aws_access_key_id = old\n[default]\naws_access_key_id = ${id} # since May\naws_secret_access_key = ${secret} ; mine\nregion = eu-west-1\n`,
    ),
    form('get-secret-value', ({ id, secret }) =>
      json({
        ARN: 'arn:aws:secretsmanager:eu-west-1:204863179521:secret:ms-AbCdEf',
        Name: 'ms',
        VersionId: '4b5c2f2e-0000-4444-8888-1234567890ab',
        SecretString: json({ AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret }),
        VersionStages: ['AWSCURRENT'],
      }),
    ),
    form('a secret in base64 of JSON', ({ id, secret }) =>
      json({ Name: 'ms', SecretBinary: base64(json({ accessKeyId: id, secretAccessKey: secret })) }),
    ),
    form('get-parameters', ({ id, secret }) =>
      json({
        Parameters: [
          { Name: '/ms/access_key_id', Type: 'SecureString', Value: id, Version: 1 },
          { Name: '/ms/secret_access_key', Type: 'SecureString', Value: secret, Version: 1 },
        ],
      }),
    ),
    form(
      'New-IAMAccessKey as a list',
      ({ id, secret }) =>
        `\r\nAccessKeyId     : ${id}\r\nCreateDate      : 26.11.2026 08:00:00\r\nSecretAccessKey : ${secret}\r\nStatus          : Active\r\nUserName        : ms\r\n\r\n`,
    ),
    form(
      'New-IAMAccessKey with its type',
      ({ id, secret }) =>
        `#TYPE Amazon.IdentityManagement.Model.AccessKey\r\n"AccessKeyId","CreateDate","SecretAccessKey","Status","UserName"\r\n"${id}","26.11.2026 08:00:00","${secret}","Active","ms"\r\n`,
    ),
    form('the console’s page', ({ id, secret }) => `Access key\tSecret access key\n${id}\t${secret}\nHide\n`),
    form('the older console’s page', ({ id, secret }) => `Access Key ID:\n${id}\nSecret Access Key:\n${secret}\n`),
  ];
}

function shells(): Wrapping[] {
  return [
    form('bash', ({ id, secret }) => `export AWS_ACCESS_KEY_ID="${id}"\nexport AWS_SECRET_ACCESS_KEY="${secret}"\n`),
    form('one line of bash', ({ id, secret }) => `AWS_ACCESS_KEY_ID=${id} AWS_SECRET_ACCESS_KEY='${secret}' aws kinesis list-streams`),
    form('fish', ({ id, secret }) => `set -gx AWS_ACCESS_KEY_ID ${id}\nset -gx AWS_SECRET_ACCESS_KEY ${secret}\n`),
    form('csh', ({ id, secret }) => `setenv AWS_ACCESS_KEY_ID ${id}\nsetenv AWS_SECRET_ACCESS_KEY ${secret}\n`),
    form('cmd', ({ id, secret }) => `set AWS_ACCESS_KEY_ID=${id}\r\nset AWS_SECRET_ACCESS_KEY=${secret}\r\n`),
    form('setx', ({ id, secret }) => `setx AWS_ACCESS_KEY_ID "${id}"\r\nsetx AWS_SECRET_ACCESS_KEY "${secret}" /M\r\n`),
    form('PowerShell', ({ id, secret }) => `$Env:AWS_ACCESS_KEY_ID="${id}"\r\n$Env:AWS_SECRET_ACCESS_KEY="${secret}"\r\n`),
    form('Set-AWSCredential', ({ id, secret }) => `Set-AWSCredential -AccessKey ${id} -SecretKey ${secret} -StoreAs ms`),
    form(
      'docker run',
      ({ id, secret }) =>
        `docker run --rm -e AWS_ACCESS_KEY_ID=${id} -e AWS_SECRET_ACCESS_KEY=${secret} -e AWS_REGION=eu-west-1 amazon/aws-cli kinesis list-streams\n`,
    ),
    form('a line of Java options', ({ id, secret }) => `java -Daws.accessKeyId=${id} -Daws.secretKey=${secret} -jar app.jar`),
    form(
      'curl',
      ({ id, secret }) => `curl --aws-sigv4 "aws:amz:eu-west-1:kinesis" --user "${id}:${secret}" https://kinesis.eu-west-1.amazonaws.com/`,
    ),
    form('an address with both', ({ id, secret }) => `s3://${id}:${secret}@bucket`),
  ];
}

function settings(): Wrapping[] {
  return [
    form(
      '.env with comments behind the values',
      ({ id, secret }) => `# keys\nAWS_ACCESS_KEY_ID=${id} # writer\nAWS_SECRET_ACCESS_KEY="${secret}" # never commit\n`,
    ),
    form(
      'Spring properties',
      ({ id, secret }) =>
        `cloud.aws.region.static=eu-west-1\ncloud.aws.credentials.accessKey=${id}\ncloud.aws.credentials.secretKey=${secret}\n`,
    ),
    form(
      'Spring YAML',
      ({ id, secret }) => `spring:\n  cloud:\n    aws:\n      credentials:\n        access-key: ${id}\n        secret-key: ${secret}\n`,
    ),
    form('s3cmd', ({ id, secret }) => `[default]\naccess_key = ${id}\nbucket_location = EU\nsecret_key = ${secret}\n`),
    form('rclone', ({ id, secret }) => `[ms]\ntype = s3\nprovider = AWS\naccess_key_id = ${id}\nsecret_access_key = ${secret}\n`),
    form(
      'Hadoop',
      ({ id, secret }) =>
        `<?xml version="1.0"?>\n<configuration>\n<property><name>fs.s3a.access.key</name><value>${id}</value></property>\n<property>\n  <name>fs.s3a.secret.key</name>\n  <value>${secret}</value>\n</property>\n</configuration>`,
    ),
    form(
      'app.config of .NET',
      ({ id, secret }) =>
        `<appSettings>\n  <add key="AWSAccessKey" value="${id}"/>\n  <add key="AWSSecretKey" value="${secret}"/>\n</appSettings>`,
    ),
    form('appsettings.json', ({ id, secret }) => json({ AWS: { Profile: 'x', Region: 'eu-west-1', AccessKey: id, SecretKey: secret } })),
    form(
      'an object of JavaScript',
      ({ id, secret }) => `const credentials = {\n  accessKeyId: '${id}',\n  secretAccessKey: '${secret}', // mine\n};\n`,
    ),
    form('arguments of JavaScript', ({ id, secret }) => `new AWS.Credentials('${id}', '${secret}')`),
    form('boto3', ({ id, secret }) => `boto3.client('kinesis', aws_access_key_id='${id}', aws_secret_access_key='${secret}')`),
    form('a dict of Python', ({ id, secret }) => `{'access_key': '${id}', 'secret_key': '${secret}'}`),
    form('Go', ({ id, secret }) => `credentials.NewStaticCredentialsProvider("${id}", "${secret}", "")`),
    form('PHP', ({ id, secret }) => `'credentials' => [\n  'key'    => '${id}',\n  'secret' => '${secret}',\n],\n`),
    form(
      'Ruby',
      ({ id, secret }) => `Aws.config[:credentials] = Aws::Credentials.new(access_key_id: '${id}', secret_access_key: '${secret}')`,
    ),
    form('TOML', ({ id, secret }) => `[aws]\naccess_key_id = "${id}"\nsecret_access_key = "${secret}"\n`),
    form('Dockerfile', ({ id, secret }) => `FROM node\nENV AWS_ACCESS_KEY_ID ${id}\nENV AWS_SECRET_ACCESS_KEY ${secret}\n`),
    form(
      'docker compose',
      ({ id, secret }) => `services:\n  app:\n    environment:\n      - AWS_ACCESS_KEY_ID=${id}\n      - AWS_SECRET_ACCESS_KEY=${secret}\n`,
    ),
    form('JSON with escaped slashes', ({ id, secret }) =>
      json({ aws_access_key_id: id, aws_secret_access_key: secret }).replaceAll('/', '\\/'),
    ),
    form('JSON deep inside', ({ id, secret }) =>
      json({ a: { b: [{ c: { d: { e: { f: { accessKeyId: id, secretAccessKey: secret } } } } }] } }),
    ),
    form('JSON in a string in a string', ({ id, secret }) =>
      json({ body: json({ detail: json({ accessKeyId: id, secretAccessKey: secret }) }) }),
    ),
    form('several objects, a line each', ({ id, secret }) => `{"event":"start"}\n{"accessKeyId":"${id}","secretAccessKey":"${secret}"}\n`),
  ];
}

function infrastructure(): Wrapping[] {
  return [
    form('terraform output', ({ id, secret }) => `iam_access_key_id = "${id}"\niam_access_key_secret = "${secret}"\n`),
    form('terraform output -json', ({ id, secret }) =>
      json({
        iam_access_key_id: { sensitive: false, type: 'string', value: id },
        iam_access_key_secret: { sensitive: true, type: 'string', value: secret },
      }),
    ),
    form('terraform output -json of one object', ({ id, secret }) =>
      json({ key: { sensitive: true, type: ['object', { id: 'string', secret: 'string' }], value: { id, secret } } }),
    ),
    form('Terraform’s state', ({ id, secret }) =>
      json({
        version: 4,
        serial: 3,
        lineage: 'f2a',
        resources: [
          {
            mode: 'managed',
            type: 'aws_iam_access_key',
            name: 'ms',
            instances: [
              {
                attributes: {
                  create_date: '2026-11-26T08:00:00Z',
                  encrypted_secret: null,
                  id,
                  key_fingerprint: null,
                  pgp_key: null,
                  secret,
                  ses_smtp_password_v4: `B${secret.slice(0, 39)}abcd`,
                  status: 'Active',
                  user: 'ms',
                },
              },
            ],
          },
        ],
      }),
    ),
    form('terraform.tfvars', ({ id, secret }) => `access_key = "${id}"\nsecret_key = "${secret}"\n`),
    form(
      'a provider of Terraform',
      ({ id, secret }) => `provider "aws" {\n  region     = "eu-west-1"\n  access_key = "${id}"\n  secret_key = "${secret}"\n}\n`,
    ),
    form('CloudFormation’s outputs', ({ id, secret }) =>
      json({
        Stacks: [
          {
            StackName: 'ms',
            Outputs: [
              { OutputKey: 'AccessKey', OutputValue: id, Description: 'x' },
              { OutputKey: 'SecretKey', OutputValue: secret },
            ],
          },
        ],
      }),
    ),
    form(
      'CloudFormation’s outputs as text',
      ({ id, secret }) => `OUTPUTS\tThe id\tAccessKey\t${id}\nOUTPUTS\tThe secret\tSecretKey\t${secret}\n`,
    ),
    form('CDK', ({ id, secret }) => `Outputs:\nMsStack.AccessKeyId = ${id}\nMsStack.SecretAccessKey = ${secret}\n`),
    form('Pulumi', ({ id, secret }) => json({ accessKeyId: id, accessKeySecret: secret })),
    form(
      'Kubernetes data',
      ({ id, secret }) =>
        `apiVersion: v1\nkind: Secret\ndata:\n  AWS_ACCESS_KEY_ID: ${base64(id)}\n  AWS_SECRET_ACCESS_KEY: ${base64(secret)}\n`,
    ),
    form(
      'Kubernetes data with line ends inside',
      ({ id, secret }) => `data:\n  id: ${base64(`${id}\n`)}\n  key: ${base64(`${secret}\n`)}\n`,
    ),
    form('Kubernetes data as JSON', ({ id, secret }) =>
      json({ kind: 'Secret', data: { AWS_ACCESS_KEY_ID: base64(id), AWS_SECRET_ACCESS_KEY: base64(secret) } }),
    ),
    form(
      'Kubernetes stringData',
      ({ id, secret }) =>
        `apiVersion: v1\nkind: Secret\nmetadata:\n  name: aws\nstringData:\n  AWS_ACCESS_KEY_ID: ${id}\n  AWS_SECRET_ACCESS_KEY: ${secret}\n`,
    ),
    form(
      'a credentials file in a Kubernetes secret',
      ({ id, secret }) => `data:\n  cloud: ${base64(`[default]\naws_access_key_id=${id}\naws_secret_access_key=${secret}\n`)}\n`,
    ),
    form(
      'a list of environment variables',
      ({ id, secret }) => `env:\n  - name: AWS_ACCESS_KEY_ID\n    value: ${id}\n  - name: AWS_SECRET_ACCESS_KEY\n    value: "${secret}"\n`,
    ),
    form('a task definition of ECS', ({ id, secret }) =>
      json({
        environment: [
          { name: 'AWS_ACCESS_KEY_ID', value: id },
          { name: 'AWS_SECRET_ACCESS_KEY', value: secret },
        ],
      }),
    ),
    form(
      'Ansible',
      ({ id, secret }) => `- amazon.aws.kinesis_stream:\n    access_key: "${id}"\n    secret_key: "${secret}"\n    region: eu-west-1\n`,
    ),
  ];
}

function passwordManagers(): Wrapping[] {
  return [
    form(
      'LastPass',
      ({ id, secret }) =>
        `url,username,password,extra,name,grouping,fav\nhttps://console.aws.amazon.com/,${id},${secret},,AWS microshare,IT,0\n`,
    ),
    form(
      'Bitwarden',
      ({ id, secret }) =>
        `folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\n,,login,AWS,,,0,,${id},${secret},\n`,
    ),
    form('Bitwarden as JSON', ({ id, secret }) =>
      json({
        encrypted: false,
        items: [{ type: 1, name: 'AWS', notes: null, login: { uris: [], username: id, password: secret, totp: null } }],
      }),
    ),
    form('Bitwarden with fields', ({ id, secret }) =>
      json({
        items: [
          {
            name: 'AWS',
            fields: [
              { name: 'Access key ID', value: id, type: 0 },
              { name: 'Secret', value: secret, type: 1 },
            ],
          },
        ],
      }),
    ),
    form(
      'Chrome',
      ({ id, secret }) =>
        `name,url,username,password,note\naws,https://aws.amazon.com/,${id},${secret},\nother,https://example.com/,ana,hunter2,\n`,
    ),
    form(
      'KeePass',
      ({ id, secret }) =>
        `"Account","Login Name","Password","Web Site","Comments"\n"AWS","${id}","${secret}","https://aws.amazon.com",""\n`,
    ),
    form(
      'KeePass as XML',
      ({ id, secret }) =>
        `<?xml version="1.0"?><KeePassFile><Entry><String><Key>Password</Key><Value>${secret}</Value></String><String><Key>UserName</Key><Value>${id}</Value></String></Entry></KeePassFile>`,
    ),
    form(
      '1Password',
      ({ id, secret }) => `Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes\nAWS,,${id},"${secret}",,false,false,,\n`,
    ),
    form(
      'a card with the name above the value',
      ({ id, secret }) => `AWS microshare\n\nusername\n${id}\n\npassword\n${secret}\n\nwebsite\nhttps://console.aws.amazon.com\n`,
    ),
    form('a card of an API credential', ({ id, secret }) => `access key id\n${id}\nsecret access key\n${secret}\n`),
  ];
}

function people(): Wrapping[] {
  return [
    form('two lines', ({ id, secret }) => `${id}\n${secret}\n`),
    form('one line', ({ id, secret }) => `${id} ${secret}`),
    form('a sentence', ({ id, secret }) => `Dear colleague, the key id is ${id} and the secret is ${secret}. Regards`),
    form('labels of another form', ({ id, secret }) => `Client ID: ${id}\nClient Secret: ${secret}\n`),
    form('headings as comments', ({ id, secret }) => `# Access key ID\n${id}\n# Secret access key\n${secret}\n`),
    form('a table with its heading as a comment', ({ id, secret }) => `# Access key ID,Secret access key\n${id},${secret}\n`),
    form(
      'a table below a comment',
      ({ id, secret }) => `# exported on Monday\nUser name,Access key ID,Secret access key\nms,${id},${secret}\n`,
    ),
    form('a table in Markdown', ({ id, secret }) => `| Access key ID | Secret access key |\n|---|---|\n| ${id} | ${secret} |\n`),
    form('a list in Markdown', ({ id, secret }) => `- **Access key ID**: \`${id}\`\n- **Secret access key**: \`${secret}\`\n`),
    form('cells kept as text by a spreadsheet', ({ id, secret }) => `Access key ID;Secret access key\n="${id}";="${secret}"\n`),
    form('headings in German', ({ id, secret }) => `Benutzername;Zugriffsschlüssel-ID;Geheimer Zugriffsschlüssel\nms;${id};${secret}\n`),
    form('a table lying on its side', ({ id, secret }) => `User name,ms\nAccess key ID,${id}\nSecret access key,${secret}\n`),
    form('the pair behind comment signs', ({ id, secret }) => `# aws_access_key_id = ${id}\n# aws_secret_access_key = ${secret}\n`),
    form('beside a commit', ({ id, secret }) => `commit 356a192b7913b04c54574d18c28d46e6395428ab\nkey ${id}\nsecret ${secret}\n`),
    form('quoted in a reply', ({ id, secret }) => `> Access key ID: ${id}\n> Secret access key: ${secret}\n`),
    form('a mark saved twice', ({ id, secret }) => `ï»¿\ufeffAccess key ID,Secret access key\r\n${id},${secret}\r\n`),
  ];
}

function form(name: string, wrap: Wrapping['wrap']): Wrapping {
  return { name, wrap };
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
